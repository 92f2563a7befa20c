package dev.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Where an archive lies: {@code readout.db}, and {@code writer.lock} beside it. */
public record DataDirectory(Path path) {

    public Path database() {
        return path.resolve("readout.db");
    }

    Path lock() {
        return path.resolve("writer.lock");
    }

    /**
     * Connections that only read. They need no lock and do not wait for the writer.
     *
     * @throws StoreException where there is no archive here
     */
    public Jdbi reading() {
        return Jdbi.create(readingSource());
    }

    /**
     * The same; what a connection is asked for ends with {@link TooLong} after so long.
     *
     * @throws StoreException where there is no archive here
     */
    public Jdbi reading(Duration most) {
        SQLiteDataSource source = readingSource();
        return Jdbi.create(() -> TooLong.after(most, source.getConnection()));
    }

    private SQLiteDataSource readingSource() {
        if (!Files.isRegularFile(database())) {
            throw new StoreException(
                    "there is no archive in " + path + ": ingest a document first, or name another data directory");
        }
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(config);
    }

    SQLiteDataSource writing() {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A committed document outlives a power cut too; at tens of documents a second this costs little.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(config);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + database());
        return source;
    }
}
