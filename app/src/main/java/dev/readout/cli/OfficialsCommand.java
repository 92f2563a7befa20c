package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.RegisterStates;
import dev.readout.desk.Overlays;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports office-holders from public registers. */
@Command(
        name = "officials",
        mixinStandardHelpOptions = true,
        header = "Write the office-holders of a register into the data directory; code and ingest read them there.",
        description = {
            "Two forms are read. A table (.csv) with the columns position, person, start, and where there are such"
                    + " personID, end and country, as EveryPolitician has it; whose office a position is stands in"
                    + " the column country, or in a table positions.csv beside it by Wikidata's identifiers. And the"
                    + " register of principal officers and chiefs of mission of the U.S. Office of the Historian (a"
                    + " directory of .xml files). Unpack archives first (tar xzf FILE).",
            "An official tells whom a person acts for only by the whole name, or by a family name that the register"
                    + " gives with the very office, and only in a document of a day on which the office was held."
                    + " Bundled names go before. Alone, a name whose first and last word many officials bear is nobody's."
                    + " Where two who are called so act for different states, neither is meant."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout import officials every_politician",
            "  readout import officials taiwan/html/holders21.csv --country TWN",
            "  readout import officials pocom --since 2001-01-20"
        })
final class OfficialsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Tables, or directories with the files of a register.")
    private List<Path> sources = List.of();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Whose office a position is that neither the table nor its positions.csv tells of.")
    private Optional<String> country = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            defaultValue = "1990-01-01",
            description = "Leave out tenures that ended before (${DEFAULT-VALUE}).")
    private LocalDate since = LocalDate.EPOCH;

    @Option(
            names = "--max-files",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Fail where a register holds more files (${DEFAULT-VALUE}).")
    private int maxFiles = 20_000;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "500000000",
            description = "Fail where a register is longer (${DEFAULT-VALUE}).")
    private long maxBytes = 500_000_000L;

    OfficialsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog log = new IssueLog(surroundings.err());
        RegisterStates states = RegisterStates.read(DataFiles.bundled());
        for (Path source : sources) {
            OfficialsImport officials =
                    new OfficialsImport(source, new OfficialsFiles.Limits(maxFiles, maxBytes), since, log);
            officials.read(states, country);
            Path written = new Overlays(archive.path()).write(officials.fileName(), officials::write);
            surroundings.err().println(officials.words() + " Written: " + written);
        }
        return log.exitCode();
    }
}
