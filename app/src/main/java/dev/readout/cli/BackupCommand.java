package dev.readout.cli;

import dev.readout.store.Backup;
import dev.readout.store.BackupManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the archive into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the archive, with the data files in DATA/codebook/ and the saved searches, into one file as it is at this",
            "moment. An ingest may go on meanwhile. 'readout restore' puts it back."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout backup archive.zip            what stood there before is replaced when the new one is whole",
            "  readout backup /mnt/backups/          a file of its own, named by the time"
        })
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'readout-'uuuuMMdd'T'HHmmss'Z.zip'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|DIR", description = "Where the backup goes.")
    private Path target = Path.of("");

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        archive.requireFile(
                "pg_dump --format=custom copies the record while others write; copy 'codebook' and 'alerts' of the data"
                        + " directory beside it");
        Instant now = Instant.now();
        Path file = Files.isDirectory(target) ? target.resolve(NAME.format(now)) : target;
        BackupManifest manifest = Backup.write(archive.path(), file, Version.number(), now);
        surroundings
                .err()
                .println(String.format(
                        Locale.ROOT,
                        "%,d documents with %,d acts are in %s.",
                        manifest.counts().get("documents"),
                        manifest.counts().get("acts"),
                        file));
        return ExitCode.DONE;
    }
}
