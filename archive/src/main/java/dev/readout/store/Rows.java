package dev.readout.store;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Writes rows, and what changed into the change log, within a transaction of the caller.
 *
 * @param clock tells when a change was made; no time enters a key or an export
 */
record Rows(Handle handle, Clock clock) {

    /** The number in the first column of the one row, if there is one. */
    Optional<Long> find(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findOne();
    }

    /** @return the number of the new row */
    long insert(String sql, Object... values) {
        handle.execute(sql, values);
        return handle.select("SELECT last_insert_rowid()").mapTo(Long.class).one();
    }

    void log(String entity, String key, Change.Operation operation) {
        long sequence = insert(
                "INSERT INTO change_log (entity, key, operation) VALUES (?, ?, ?)", entity, key, operation.name());
        handle.execute("INSERT INTO change_times VALUES (?, ?)", sequence, InstantForm.of(clock.instant()));
    }
}
