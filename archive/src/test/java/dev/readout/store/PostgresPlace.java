package dev.readout.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Archives in schemas of a PostgreSQL server, with a data directory that is empty. */
final class PostgresPlace extends DatabasePlace {
    private final Path root;
    private final Map<Integer, String> urls = new HashMap<>();
    private final Map<Integer, ArchivePlace> places = new HashMap<>();

    PostgresPlace(Path root) {
        this.root = root;
    }

    String url() {
        return urls.computeIfAbsent(number(), n -> PostgresServer.newSchema());
    }

    /** The same for all that is asked, as in one run of the program. */
    @Override
    ArchivePlace archive() {
        return places.computeIfAbsent(number(), n -> anotherMachine());
    }

    /** The same archive, with connections of its own. */
    ArchivePlace anotherMachine() {
        return ArchivePlace.of(root, url(), Map.of());
    }

    @Override
    Jdbi database() {
        return Jdbi.create(url());
    }
}
