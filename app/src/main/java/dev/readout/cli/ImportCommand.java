package dev.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes registers of others as data files into the data directory, where coding reads them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "REGISTER",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout import geonames cities15000.zip",
            "  readout import officials every_politician",
            "  readout import geonames --help"
        })
final class ImportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private ImportCommand() {}

    /** The command with one below it for each register. */
    static CommandSpec of(Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ImportCommand());
        spec.addSubcommand("geonames", new CommandLine(new GeonamesCommand(surroundings)));
        spec.addSubcommand("officials", new CommandLine(new OfficialsCommand(surroundings)));
        return spec;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which register: none was given.");
    }
}
