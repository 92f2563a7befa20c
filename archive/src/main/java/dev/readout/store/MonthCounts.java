package dev.readout.store;

import dev.readout.store.ListRows.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the counts of events between two sides by month, and these added up: over all sources, over all targets, over both, and
 * over all months. Works within a transaction of the caller.
 */
record MonthCounts(Handle handle) {
    private static final String OF_MONTH =
            " WHERE source = ? AND target = ? AND month = ? AND cameo = ? AND plover = ?";

    private static final String COUNT = """
            INSERT INTO dyad_months
            SELECT source, target, month, cameo, plover, max(quad), max(goldstein), count(*), count(DISTINCT unit)
            FROM dyad_events""" + OF_MONTH + """

            GROUP BY source, target, month, cameo, plover
            ON CONFLICT (source, target, month, cameo, plover) DO UPDATE SET quad = excluded.quad,
                goldstein = excluded.goldstein, reports = excluded.reports, units = excluded.units""";

    private static final String UNCOUNT = "DELETE FROM dyad_months" + OF_MONTH + """

            AND NOT EXISTS
                (SELECT 1 FROM dyad_events e WHERE e.source = dyad_months.source AND e.target = dyad_months.target
                    AND e.month = dyad_months.month AND e.cameo = dyad_months.cameo AND e.plover = dyad_months.plover)""";

    /** A row of the months as a total has it. */
    private static final String ROW = """
            coalesce(quad, '') AS quad,
            reports, coalesce(reports * SCORE, 0) AS reports_score,
            CASE WHEN goldstein IS NULL THEN 0 ELSE reports END AS reports_scored,
            units, coalesce(units * SCORE, 0) AS units_score, CASE WHEN goldstein IS NULL THEN 0 ELSE units END AS units_scored
            """.replace("SCORE", "CAST(round(goldstein * 1000) AS BIGINT)");

    private static final String ADD = "INSERT INTO dyad_totals SELECT %1$s, cameo, plover, quad, "
            + "%2$sreports, %2$sreports_score, %2$sreports_scored, %2$sunits, %2$sunits_score, %2$sunits_scored"
            + " FROM (SELECT source, target, month, cameo, plover, " + ROW + " FROM dyad_months" + OF_MONTH + """
            ) each WHERE true
            ON CONFLICT (source, target, month, cameo, plover, quad) DO UPDATE SET
                reports = dyad_totals.reports + excluded.reports,
                reports_score = dyad_totals.reports_score + excluded.reports_score,
                reports_scored = dyad_totals.reports_scored + excluded.reports_scored,
                units = dyad_totals.units + excluded.units,
                units_score = dyad_totals.units_score + excluded.units_score,
                units_scored = dyad_totals.units_scored + excluded.units_scored""";

    private static final String SUMS = """
            SELECT %s, cameo, plover, quad, sum(reports) AS reports, sum(reports_score) AS reports_score,
                sum(reports_scored) AS reports_scored, sum(units) AS units, sum(units_score) AS units_score,
                sum(units_scored) AS units_scored
            FROM (SELECT source, target, month, cameo, plover, """ + ROW + """
             FROM dyad_months) each GROUP BY 1, 2, 3, 4, 5, 6""";

    private static final String MONTHS =
            "SELECT source, target, month, cameo, plover, max(quad), max(goldstein), count(*), count(DISTINCT unit)"
                    + " FROM dyad_events GROUP BY source, target, month, cameo, plover";

    /** Over what is added up, and by what: where there is a star, over all. What is of no month stays apart. */
    private static final List<String> TOTALS = List.of(
            "source, '*', month",
            "'*', target, month",
            "'*', '*', month",
            "source, target, CASE month WHEN '' THEN '' ELSE '*' END");

    /** Counts the events of these months anew. */
    void count(Collection<Month> months) {
        List<Object[]> keys = months.stream().map(Month::key).toList();
        add("-", keys);
        TableRows.batch(handle, COUNT, keys);
        TableRows.batch(handle, UNCOUNT, keys);
        add("", keys);
        handle.execute("DELETE FROM dyad_totals WHERE reports = 0");
    }

    private void add(String sign, List<Object[]> keys) {
        TOTALS.forEach(total -> TableRows.batch(handle, ADD.formatted(total, sign), keys));
    }

    /** What is not as the events tell; nothing where all is right. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Recount recount = new Recount(handle);
        if (!recount.isSame(MONTHS, "dyad_months")) {
            problems.add("the counts of events by month are not those of the events");
        }
        String totals = TOTALS.stream()
                .map(total -> "SELECT * FROM (" + SUMS.formatted(total) + ") sums")
                .collect(Collectors.joining(" UNION ALL "));
        if (!recount.isSame(totals, "dyad_totals")) {
            problems.add("the totals of events are not those of the months");
        }
        return problems;
    }
}
