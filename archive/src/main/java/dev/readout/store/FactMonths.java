package dev.readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps how many facts there are by month, by each of their actors and in all. Works within a transaction of the caller. */
record FactMonths(Handle handle) {
    private static final String WHICH = "what,"
            + " CASE WHEN substr(day, 1, 7) = substr(last, 1, 7) THEN substr(day, 1, 7) ELSE '' END,"
            + " told, cameo, plover, quad, level, status, country,"
            + " CASE WHEN country <> '' AND instr(' ' || sides || ' ', ' ' || country || ' ') > 0 THEN 1 ELSE 0 END";

    private static final String SCORE = "coalesce(CAST(round(goldstein * 1000) AS BIGINT), 0)";

    /** One row of a list, so many times. */
    private static final String ADD = "INSERT INTO fact_months SELECT kind, %1$s, " + WHICH + ", %2$s1, %2$s" + SCORE
            + ", %2$sCASE WHEN goldstein IS NULL THEN 0 ELSE 1 END FROM %3$s WHERE %4$s" + """

            ON CONFLICT (kind, code, roles, what, month, told, cameo, plover, quad, level, status, country, ground) DO UPDATE SET
                n = fact_months.n + excluded.n, score = fact_months.score + excluded.score,
                scored = fact_months.scored + excluded.scored""";

    private static final String DUE = "SELECT kind, %1$s, " + WHICH + ", count(*), sum(" + SCORE
            + "), count(goldstein) FROM %2$s GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13";

    /** What the rows of each list are of. */
    private enum Of {
        ALL(ListRows.FACT_DAYS, "'', 0"),
        EACH(ListRows.FACT_ACTORS, "code, roles");

        private final ListRows.Table table;
        private final String actor;

        Of(ListRows.Table table, String actor) {
            this.table = table;
            this.actor = actor;
        }
    }

    /** Counts rows that were put into a list. */
    void added(ListRows.Table table, List<Object[]> rows) {
        count(table, rows, "");
    }

    /** Counts rows no more that will be taken out of a list. */
    void leaving(ListRows.Table table, List<Object[]> rows) {
        count(table, rows, "-");
    }

    private void count(ListRows.Table table, List<Object[]> rows, String sign) {
        for (Of of : Of.values()) {
            if (of.table.equals(table)) {
                String key = String.join(" = ? AND ", table.key()) + " = ?";
                TableRows.batch(
                        handle,
                        ADD.formatted(of.actor, sign, table.name(), key),
                        rows.stream().map(table::keyOf).toList());
            }
        }
    }

    /** Takes out what there is none of any more. */
    void clear() {
        handle.execute("DELETE FROM fact_months WHERE n = 0");
    }

    /** What is not as the lists tell; nothing where all is right. */
    List<String> problems() {
        List<String> due = new ArrayList<>();
        for (Of of : Of.values()) {
            due.add("SELECT * FROM (" + DUE.formatted(of.actor, of.table.name()) + ") due");
        }
        return new Recount(handle).isSame(String.join(" UNION ALL ", due), "fact_months")
                ? List.of()
                : List.of("the counts of facts by month are not those of the facts");
    }
}
