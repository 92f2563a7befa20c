package dev.readout.cli;

import dev.readout.query.Reader;
import dev.readout.store.ArchivePlace;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the archive is. */
final class ArchiveOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The data directory (${DEFAULT-VALUE}).")
    private Path data = Path.of("readout-data");

    // What is set is not shown: a password may be in it.
    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "The record is in PostgreSQL, as jdbc:postgresql://HOST/DATABASE?user=USER (docs/postgresql.md);"
                            + " else it is in the data directory.")
    private Optional<String> store = Optional.empty();

    private Optional<ArchivePlace> place = Optional.empty();

    /** The data directory. */
    Path path() {
        return data;
    }

    Optional<String> store() {
        return store;
    }

    /** The one place of this command: all that is opened there shares its connections. */
    ArchivePlace place() {
        place = place.or(() -> Optional.of(
                store.map(url -> ArchivePlace.of(data, url, System.getenv())).orElseGet(() -> ArchivePlace.in(data))));
        return place.get();
    }

    /**
     * @param remedy what does the same for a record on a server
     * @throws CommandException where the record is on a server
     */
    void requireFile(String remedy) {
        if (store.isPresent()) {
            throw new CommandException(
                    "the record is on a PostgreSQL server, whose own tools do this: " + remedy + ".");
        }
    }

    Reader reader() {
        return Reader.open(place());
    }
}
