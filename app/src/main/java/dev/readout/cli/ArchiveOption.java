package dev.readout.cli;

import dev.readout.query.Reader;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the archive is. */
final class ArchiveOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The data directory (${DEFAULT-VALUE}).")
    private Path data = Path.of("readout-data");

    Path path() {
        return data;
    }

    Reader reader() {
        return Reader.open(data);
    }
}
