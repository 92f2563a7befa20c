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
    /** The number is given by who writes, whose turn it is: that of a sequence might be seen before an earlier one. */
    private static final String IN_TURN = """
            INSERT INTO change_log (sequence, entity, key, operation)
            SELECT coalesce(max(sequence), 0) + 1, ?, ?, ? FROM change_log RETURNING sequence""";

    /** The number in the first column of the one row, if there is one. */
    Optional<Long> find(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findOne();
    }

    /** @return the number of the new row */
    long insert(String sql, Object... values) {
        return switch (Dialect.of(handle)) {
            case SQLITE -> {
                handle.execute(sql, values);
                yield find("SELECT last_insert_rowid()").orElseThrow();
            }
            case POSTGRESQL -> find(sql + " RETURNING id", values).orElseThrow();
        };
    }

    void log(String entity, String key, Change.Operation operation) {
        long sequence = switch (Dialect.of(handle)) {
            case SQLITE ->
                insert(
                        "INSERT INTO change_log (entity, key, operation) VALUES (?, ?, ?)",
                        entity,
                        key,
                        operation.name());
            case POSTGRESQL -> find(IN_TURN, entity, key, operation.name()).orElseThrow();
        };
        handle.execute("INSERT INTO change_times VALUES (?, ?)", sequence, InstantForm.of(clock.instant()));
    }
}
