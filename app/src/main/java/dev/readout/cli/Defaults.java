package dev.readout.cli;

import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives an option that was not written its value from the settings of the same name. */
record Defaults(Configuration configuration) implements IDefaultValueProvider {

    @Override
    @SuppressWarnings("NullAway") // picocli's way to say that there is no default
    public String defaultValue(ArgSpec argument) {
        return find(argument).orElse(null);
    }

    private Optional<String> find(ArgSpec argument) {
        // The demonstration must not end up in the archive that somebody works with.
        boolean demo = argument.command().name().equals("demo") && !argument.isPositional();
        return argument instanceof OptionSpec option
                        && !(demo && option.longestName().equals("--data"))
                ? configuration.find(option.longestName().replaceFirst("^--", ""))
                : Optional.empty();
    }
}
