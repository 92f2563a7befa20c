package dev.readout.cli;

import picocli.CommandLine.Command;

/** Shows the settings. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout config show",
            "  READOUT_DATA=/srv/archive readout config show",
            "  echo 'threads = 2' > readout.toml; readout config show"
        })
final class ConfigCommand {
    private final Surroundings surroundings;

    ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(name = "show", description = "Print each setting, its value and its source, separated by tabs.")
    int show() {
        Configuration.of(surroundings)
                .settings()
                .forEach((key, setting) ->
                        surroundings.out().print(key + "\t" + setting.shown() + "\t" + setting.source() + "\n"));
        return ExitCode.DONE;
    }
}
