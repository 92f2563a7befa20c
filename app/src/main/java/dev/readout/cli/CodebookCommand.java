package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Explains the codes, and checks what explains them. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout codebook show",
            "  readout codebook show condemn",
            "  readout codebook check",
            "  readout codebook check my-acts.yml --no-examples"
        })
final class CodebookCommand {

    private CodebookCommand() {}

    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookShowCommand(surroundings))
                .addSubcommand(new CodebookCheckCommand(surroundings));
    }

    /** The bundled data files, and these after them. */
    static DataFiles data(List<Path> files) throws IOException {
        DataFiles data = DataFiles.bundled();
        for (Path file : files) {
            data = data.and(file);
        }
        return data;
    }
}
