package dev.readout.query;

import dev.readout.document.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Documents in the order in which people look at them, within one read transaction. */
record DocumentLists(Handle handle) {
    /** The versions that count, and that a coder has read. */
    private static final String ARRIVED =
            " FROM snapshots s JOIN codings c ON c.snapshot = s.id AND c.current = 1 WHERE s.latest = 1 AND s.id > ?";

    private static final String HEADING = """
            SELECT coalesce(t.value, c.name) FROM documents d
            JOIN snapshots s ON s.document = d.id AND s.latest = 1 JOIN codings c ON c.snapshot = s.id AND c.current = 1
            LEFT JOIN metadata t ON t.coding = c.id AND t.field = 'title' WHERE d.key = ?""";

    /** All that a line tells in one question, since a page has many lines. */
    private static final String LINES = """
            SELECT d.key, c.name, t.value AS title, i.value AS issuer, p.value AS published, p.source AS source,
                (SELECT count(*) FROM engagements e WHERE e.coding = c.id) AS engagements,
                (SELECT count(*) FROM acts a WHERE a.coding = c.id) AS acts
            FROM (%s) l JOIN codings c ON c.id = l.coding
            JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document
            LEFT JOIN metadata t ON t.coding = c.id AND t.field = 'title'
            LEFT JOIN metadata i ON i.coding = c.id AND i.field = 'issuer'
            LEFT JOIN metadata p ON p.coding = c.id AND p.field = 'published' ORDER BY %s""";

    /**
     * Those that count, by the day of their publication, the latest first; what is undated last.
     *
     * @param of which of them: issuer and days are asked
     */
    List<DocumentLine> newest(DocumentQuery of) {
        Condition condition = condition(of);
        String order = "day DESC, position, coding";
        String listed = "SELECT coding, day, position FROM document_days" + condition.where() + " ORDER BY " + order
                + " LIMIT ? OFFSET ?";
        return handle.select(
                        LINES.formatted(listed, "l.day DESC, l.position, l.coding"),
                        condition.values(of.page().limit(), of.page().offset()))
                .map((row, context) -> line(row))
                .list();
    }

    long count(DocumentQuery of) {
        Condition condition = condition(of);
        return handle.select("SELECT count(*) FROM document_days" + condition.where(), condition.values())
                .mapTo(Long.class)
                .one();
    }

    private static Condition condition(DocumentQuery of) {
        Condition condition = new Condition();
        of.issuer().ifPresent(code -> condition.add("issuer = ?", code));
        of.from().ifPresent(day -> condition.add("day >= ?", day.toString()));
        of.to().ifPresent(day -> condition.add("day <= ? AND day > ''", day.toString()));
        return condition;
    }

    /** What came into the archive after another version did, the latest first. */
    Arrivals arrivals(long after, int limit) {
        return new Arrivals(
                handle.select(
                                LINES.formatted(
                                        "SELECT c.id AS coding, s.id AS arrival" + ARRIVED
                                                + " ORDER BY s.id DESC LIMIT ?",
                                        "l.arrival DESC"),
                                after,
                                limit)
                        .map((row, context) -> line(row))
                        .list(),
                handle.select("SELECT count(*)" + ARRIVED, after)
                        .mapTo(Long.class)
                        .one(),
                handle.select("SELECT coalesce(max(id), 0) FROM snapshots")
                        .mapTo(Long.class)
                        .one());
    }

    /** The title of each document that has one of these keys, or its name where it has none. */
    Map<String, String> headings(Collection<String> keys) {
        Map<String, String> headings = new HashMap<>();
        keys.forEach(key -> handle.select(HEADING, key)
                .mapTo(String.class)
                .findOne()
                .ifPresent(heading -> headings.put(key, heading)));
        return headings;
    }

    /**
     * By what the texts were coded, the latest first. The time of the first coding stands for its coder. CROSS keeps SQLite from
     * starting at all times that there are.
     */
    List<CoderRow> coders() {
        return handle.select("""
                        SELECT g.fingerprint, g.codings, g.current,
                            (SELECT m.at FROM periods p CROSS JOIN change_times m
                                WHERE p.what = 'current' AND p.thing = g.first AND m.sequence = p.since
                                ORDER BY p.since LIMIT 1) AS at
                        FROM (
                            SELECT fingerprint, min(id) AS first, count(*) AS codings, sum(current) AS current
                            FROM codings GROUP BY fingerprint) g
                        ORDER BY g.first DESC""")
                .map((row, context) -> new CoderRow(
                        row.getString("fingerprint"),
                        Instant.parse(row.getString("at")),
                        row.getLong("codings"),
                        row.getLong("current")))
                .list();
    }

    private static Known<LocalDate> day(String value, String source) {
        return new Known<>(LocalDate.parse(value), source);
    }

    private static DocumentLine line(ResultSet row) throws SQLException {
        return new DocumentLine(
                row.getString("key"),
                row.getString("name"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("published")).map(day -> day(day, source(row))),
                row.getInt("engagements"),
                row.getInt("acts"));
    }

    private static String source(ResultSet row) {
        try {
            return String.valueOf(row.getString("source"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
