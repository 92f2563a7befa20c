package dev.readout.store;

import dev.readout.join.JoinRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the lists and counts that questions to the whole archive are answered from: of the codings that count, and of no
 * others. Works within a transaction of the caller.
 */
public record Lists(Handle handle) {
    private static final String CHANGED = """
            SELECT c.id, c.current = 1 AND s.latest = 1 AND d.repost_of IS NULL AS counts
            FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document
            WHERE d.id = ? AND c.listed <> CASE WHEN c.current = 1 AND s.latest = 1 AND d.repost_of IS NULL THEN 1 ELSE 0 END
            ORDER BY counts, c.id""";

    private static final String COUNTED = """
            SELECT c.id FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document
            WHERE c.current = 1 AND s.latest = 1 AND d.repost_of IS NULL ORDER BY c.id""";

    private record Changed(long coding, boolean counts) {}

    /** Lists what counts of these documents now, and takes out what does not any more. */
    void settle(Collection<Long> documents) {
        TreeSet<ListRows.Month> months = new TreeSet<>();
        List<Long> gone = new ArrayList<>();
        List<Long> come = new ArrayList<>();
        for (long document : documents) {
            for (Changed changed : changed(document)) {
                (changed.counts() ? come : gone).add(changed.coding());
                ListRows rows = ListRows.of(handle, changed.coding());
                rows.tables().forEach((table, values) -> {
                    if (changed.counts()) {
                        insert(table, values);
                    } else {
                        delete(table, values);
                    }
                });
                months.addAll(rows.months());
                new IssuerMonths(handle).add(rows.issuer(), rows.published(), changed.counts() ? 1 : -1);
                handle.execute("UPDATE codings SET listed = ? WHERE id = ?", changed.counts(), changed.coding());
            }
        }
        new MonthCounts(handle).count(months);
        new Joins(handle, JoinRules.bundled()).settle(gone, come);
    }

    /** Writes the rows of one coding anew in the lists that tell what its facts are called, where it is listed. */
    void relabel(long coding) {
        boolean listed = handle.select("SELECT listed FROM codings WHERE id = ?", coding)
                .mapTo(Boolean.class)
                .one();
        if (listed) {
            Map<ListRows.Table, List<Object[]>> rows =
                    ListRows.of(handle, coding).tables();
            for (ListRows.Table table : ListRows.OF_FACTS) {
                List<Object[]> values = rows.getOrDefault(table, List.of());
                delete(table, values);
                insert(table, values);
            }
        }
    }

    /** What is not as the codings that count tell; nothing where all is right. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<ListRows.Table, Long> expected = new LinkedHashMap<>();
        ListRows.TABLES.forEach(table -> expected.put(table, 0L));
        handle.select(COUNTED)
                .mapTo(Long.class)
                .forEach(coding -> ListRows.of(handle, coding).tables().forEach((table, rows) -> {
                    expected.merge(table, (long) rows.size(), Long::sum);
                    rows.stream()
                            .filter(row -> !holds(table, row))
                            .findFirst()
                            .ifPresent(row -> problems.add(
                                    "the list " + table.name() + " lacks " + Arrays.toString(table.keyOf(row))));
                }));
        expected.forEach((table, rows) -> {
            long held = number("SELECT count(*) FROM " + table.name());
            if (held != rows) {
                problems.add("the list " + table.name() + " has " + held + " rows where " + rows + " are due");
            }
        });
        problems.addAll(new MonthCounts(handle).problems());
        problems.addAll(new IssuerMonths(handle).problems());
        return problems;
    }

    private boolean holds(ListRows.Table table, Object[] row) {
        String key = String.join(" = ? AND ", table.key()) + " = ?";
        return handle.select("SELECT EXISTS (SELECT 1 FROM " + table.name() + " WHERE " + key + ")", table.keyOf(row))
                .mapTo(Boolean.class)
                .one();
    }

    private long number(String sql) {
        return handle.select(sql).mapTo(Long.class).one();
    }

    private List<Changed> changed(long document) {
        return handle.select(CHANGED, document)
                .map((row, context) -> new Changed(row.getLong("id"), row.getBoolean("counts")))
                .list();
    }

    private void insert(ListRows.Table table, List<Object[]> rows) {
        TableRows.batch(
                handle, "INSERT INTO " + table.name() + " VALUES (" + "?, ".repeat(table.columns() - 1) + "?)", rows);
    }

    private void delete(ListRows.Table table, List<Object[]> rows) {
        String key = String.join(" = ? AND ", table.key()) + " = ?";
        TableRows.batch(
                handle,
                "DELETE FROM " + table.name() + " WHERE " + key,
                rows.stream().map(table::keyOf).toList());
    }
}
