package dev.readout.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows to be written, table by table in the order in which these were named first: a server is not asked for each row. */
final class TableRows {
    private final Map<String, List<Object[]>> tables = new LinkedHashMap<>();

    /** @param values in the order of the table's columns */
    void add(String table, Object... values) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
    }

    void write(Handle handle) {
        tables.forEach((table, rows) -> {
            String marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
            batch(handle, "INSERT INTO " + table + " VALUES (" + marks + ")", rows);
        });
    }

    /** One statement with each of these lists of values; none where there are none. */
    static void batch(Handle handle, String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(batch::add);
            batch.execute();
        }
    }
}
