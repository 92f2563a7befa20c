package dev.readout.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;

/** Archives in SQLite below one directory. */
final class SqlitePlace extends DatabasePlace {
    private final Path root;

    SqlitePlace(Path root) {
        this.root = root;
    }

    Path directory() {
        return root.resolve("data" + number());
    }

    @Override
    ArchivePlace archive() {
        return ArchivePlace.in(directory());
    }

    @Override
    Jdbi database() {
        return Jdbi.create(new DataDirectory(directory()).writing());
    }
}
