package dev.readout.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/** Opens the archive in one SQLite file, for one writer at a time. */
public final class SqliteStore {
    private SqliteStore() {}

    /**
     * Opens the archive in a directory for writing; makes both where they are missing.
     *
     * @param clock tells when a change was made; no time enters a key or an export
     * @throws StoreException where another writer holds it, with what to do
     */
    public static Store open(Path directory, Clock clock) {
        return open(directory, clock, Labels::bundled);
    }

    /**
     * The same, with what facts are called in other schemes by data files of the user's.
     *
     * @param labels asked for when there are facts to write
     */
    public static Store open(Path directory, Clock clock, Supplier<Labels> labels) {
        DataDirectory data = new DataDirectory(directory);
        return open(data, data.writing(), clock, labels);
    }

    static Store open(DataDirectory data, SQLiteDataSource source, Clock clock, Supplier<Labels> labels) {
        WriterLock lock = WriterLock.take(data);
        try {
            Schema.bring(source, Dialect.SQLITE);
            Handle handle = Jdbi.create(source)
                    .setTransactionHandler(new Refusal.Transactions())
                    .open();
            return SqlStore.open(handle, clock, labels, lock::close);
        } catch (RuntimeException e) {
            lock.close();
            String why = String.valueOf(Refusal.told(e).getMessage());
            throw new StoreException("cannot open the archive in " + data.path() + ": " + why, e);
        }
    }
}
