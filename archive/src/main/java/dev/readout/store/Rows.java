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
    private static final String LOG = """
            INSERT INTO change_log (sequence, entity, key, operation)
            SELECT coalesce(max(sequence), 0) + 1, ?, ?, ? FROM change_log RETURNING sequence""";

    /** The number in the first column of the one row, if there is one. */
    Optional<Long> find(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findOne();
    }

    /** @return the number of the new row */
    long insert(String sql, Object... values) {
        return find(sql + " RETURNING id", values).orElseThrow();
    }

    void log(String entity, String key, Change.Operation operation) {
        long sequence = find(LOG, entity, key, operation.name()).orElseThrow();
        handle.execute("INSERT INTO change_times VALUES (?, ?)", sequence, InstantForm.of(clock.instant()));
    }
}
