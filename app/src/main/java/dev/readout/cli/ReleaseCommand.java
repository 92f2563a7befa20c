package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.desk.Overlays;
import dev.readout.export.Export;
import dev.readout.export.release.Citation;
import dev.readout.export.release.ReleaseWriter;
import dev.readout.export.release.ZippedRelease;
import dev.readout.query.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a bundle of the archive that can be cited. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Data (acts, engagements and documents as CSV, JSON lines and Parquet), codebook, coverage, what the columns"
                    + " mean, README, CITATION.cff and checksums. The same archive gives the same bytes: the day of the"
                    + " release is in it only where you tell it."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout release readouts.zip --title 'Readouts of Haesan' --author 'Seo, Min' --licence CC-BY-4.0",
            "  readout release releases/2026 --title 'Readouts' --author 'An Institute' --version-of-data 1.0 --date 2026-11-28"
        })
final class ReleaseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "DIR|FILE.zip", description = "Where to write it; nothing may be there yet.")
    private Path target = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", required = true, description = "What the data set is called.")
    private String title = "";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            required = true,
            description = "Who gives it out: 'Family, Given', or the name of a body. May be told several times.")
    private List<String> authors = new ArrayList<>();

    @Option(names = "--licence", paramLabel = "LICENCE", description = "Under which licence, such as CC-BY-4.0.")
    private Optional<String> licence = Optional.empty();

    @Option(names = "--version-of-data", paramLabel = "VERSION", description = "Its version.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day of its publication: 2026-11-28.")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    ReleaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(target)) {
            throw new CommandException("there is something at " + target + " already; name another place.");
        }
        Reader reader = archive.reader();
        DataFiles data = new Overlays(archive.path()).data();
        ReleaseWriter writer = new ReleaseWriter(
                new Export(reader, documents.query(reader), data),
                new Citation(title, authors, licence, version, date),
                "Readout " + Version.number(),
                surroundings.fingerprint().apply(data));
        Path beside = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            delete(beside); // what a killed run left
            writer.write(beside);
            if (isZip()) {
                new WholeFile(target).write(out -> new ZippedRelease(beside).write(out));
            } else {
                Files.move(beside, target);
            }
        } finally {
            delete(beside);
        }
        surroundings.err().println("Released to " + target + ".");
        return ExitCode.DONE;
    }

    private boolean isZip() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static void delete(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
