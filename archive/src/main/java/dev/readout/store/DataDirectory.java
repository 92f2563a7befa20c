package dev.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Where an archive lies: {@code readout.db}, and {@code writer.lock} beside it. */
public record DataDirectory(Path path) {

    public Path database() {
        return path.resolve("readout.db");
    }

    /** A file that SQLite puts beside the database. */
    Path beside(String ending) {
        return path.resolve("readout.db" + ending);
    }

    Path lock() {
        return path.resolve("writer.lock");
    }

    /**
     * Connections that only read. They need no lock and do not wait for the writer.
     *
     * @throws StoreException where there is no archive here, or one that a writer has to bring up to date first
     */
    public Jdbi reading() {
        return today(readingAny());
    }

    /**
     * The same; what a connection is asked for ends with {@link TooLong} after so long.
     *
     * @throws StoreException where there is no archive here, or one that a writer has to bring up to date first
     */
    public Jdbi reading(Duration most) {
        today(readingAny());
        SQLiteDataSource source = readingSource(database());
        return Jdbi.create(() -> TooLong.after(most, source.getConnection()));
    }

    private Jdbi today(Jdbi reading) {
        if (!isOfToday(reading)) {
            throw new StoreException("the archive in " + path + " was written by an earlier version of this program:"
                    + " 'readout ingest' brings it up to date, whatever it is given");
        }
        return reading;
    }

    private static boolean isOfToday(Jdbi reading) {
        try {
            return reading.withHandle(h -> hasTables(h) && Schema.version(h) >= Schema.TODAY);
        } catch (RuntimeException e) {
            throw Refusal.told(e);
        }
    }

    private static boolean hasTables(Handle handle) {
        return handle.select("SELECT count(*) FROM sqlite_master WHERE name = ?", Schema.HISTORY)
                .mapTo(Boolean.class)
                .one();
    }

    /** Connections to an archive that an earlier version of the program may have written, to copy or to count it. */
    Jdbi readingAny() {
        if (!Files.isRegularFile(database())) {
            throw new StoreException(
                    "there is no archive in " + path + ": ingest a document first, or name another data directory");
        }
        return reading(database());
    }

    /** Connections that only read a database, wherever it lies. */
    static Jdbi reading(Path database) {
        return Jdbi.create(readingSource(database)).setTransactionHandler(new Refusal.Transactions());
    }

    private static SQLiteDataSource readingSource(Path database) {
        Path folder = database.toAbsolutePath().resolveSibling("");
        // Where nothing can be written nobody writes, and SQLite could not put its lock there.
        return readingSource(database, !Files.isWritable(folder) && Files.notExists(folder.resolve("readout.db-wal")));
    }

    private static SQLiteDataSource readingSource(Path database, boolean still) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(config, still ? "file:" + database.toUri().getRawPath() + "?immutable=1" : database.toString());
    }

    static Jdbi reading(Path database, boolean still) {
        return Jdbi.create(readingSource(database, still)).setTransactionHandler(new Refusal.Transactions());
    }

    SQLiteDataSource writing() {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A committed document outlives a power cut too; at tens of documents a second this costs little.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(config, database().toString());
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        return config;
    }

    private static SQLiteDataSource source(SQLiteConfig config, String name) {
        SqliteLibrary.prepare();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + name);
        return source;
    }
}
