package dev.readout.query;

import dev.readout.query.EventCount.Per;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Counts events within one read transaction: from the counts that are held, or from the events where these do not tell. */
final class EventCounter {
    private static final String HELD = "dyad_months e";

    /** The same columns as the counts that are held. */
    private static final String COUNTED = """
            (SELECT e.source, e.target, e.month, e.cameo, e.plover, max(e.quad) AS quad, max(e.goldstein) AS goldstein,
                count(*) AS reports, %s AS units, coalesce(m.value, '') AS issuer
            FROM dyad_events e LEFT JOIN metadata m ON m.coding = e.coding AND m.field = 'issuer'%s WHERE %s
            GROUP BY e.source, e.target, e.month, e.cameo, e.plover%s)""";

    /** The joined event that an engagement, or an act in it, is of. */
    private static final String JOINED = """

            LEFT JOIN acts a ON e.kind = 0 AND a.coding = e.coding AND a.ordinal = e.ordinal
            LEFT JOIN engagements g ON g.coding = a.coding AND g.local_id = a.engagement
            LEFT JOIN event_reports r ON r.coding = e.coding
                AND r.ordinal = CASE e.kind WHEN 1 THEN e.ordinal ELSE g.ordinal END""";

    private static final String EVENT =
            "count(DISTINCT coalesce(r.event, e.coding || '/' || e.kind || '/' || e.ordinal))";

    private final Handle handle;
    private final EventCount asked;
    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    EventCounter(Handle handle, EventCount asked) {
        this.handle = handle;
        this.asked = asked;
    }

    Counts count() {
        dyad();
        asked.code().ifPresent(this::code);
        String counted = asked.rule() == CountingRule.REPORTS ? "reports" : "units";
        Tally tally = new Tally(
                asked.per().stream().map(EventCounter::column).toList(),
                "sum(%s)".formatted(counted),
                "sum(%s * goldstein)".formatted(counted),
                "sum(CASE WHEN goldstein IS NULL THEN 0 ELSE %s END)".formatted(counted),
                "sum(CASE month WHEN '' THEN %s ELSE 0 END)".formatted(counted));
        if (isHeld()) {
            months();
            return counts(tally, " FROM " + HELD + where());
        }
        days();
        asked.issuer().ifPresent(issuer -> term("m.value = ?", issuer));
        boolean joined = asked.rule() == CountingRule.JOINED;
        boolean perIssuer = asked.per().contains(Per.ISSUER);
        return counts(
                tally,
                " FROM "
                        + COUNTED.formatted(
                                joined ? EVENT : "count(DISTINCT e.unit)",
                                joined ? JOINED : "",
                                terms.isEmpty() ? "1" : String.join(" AND ", terms),
                                perIssuer ? ", m.value" : ""));
    }

    private Counts counts(Tally tally, String from) {
        return tally.counts(
                handle, from, values, asked.rule(), new CoverageReader(handle).read(asked.issuer(), Days.all()));
    }

    private boolean isHeld() {
        boolean wholeMonths =
                asked.days().from().map(day -> day.getDayOfMonth() == 1).orElse(true)
                        && asked.days()
                                .to()
                                .map(day -> day.plusDays(1).getDayOfMonth() == 1)
                                .orElse(true);
        return wholeMonths
                && asked.rule() != CountingRule.JOINED
                && asked.issuer().isEmpty()
                && !asked.per().contains(Per.ISSUER);
    }

    private void dyad() {
        if (asked.bothWays() && asked.source().isPresent() && asked.target().isPresent()) {
            String one = asked.source().get();
            String other = asked.target().get();
            term("((e.source = ? AND e.target = ?) OR (e.source = ? AND e.target = ?))", one, other, other, one);
        } else if (asked.bothWays()) {
            asked.source().or(asked::target).ifPresent(one -> term("(e.source = ? OR e.target = ?)", one, one));
        } else {
            asked.source().ifPresent(one -> term("e.source = ?", one));
            asked.target().ifPresent(one -> term("e.target = ?", one));
        }
    }

    private void code(CodeFilter code) {
        switch (code) {
            case CodeFilter.Plover p -> term("e.plover = ?", p.type().toUpperCase(Locale.ROOT));
            case CodeFilter.Cameo c -> term("e.cameo >= ? AND e.cameo < ?", c.code(), c.code() + ":");
            case CodeFilter.OfQuad q -> term("e.quad = ?", q.quad().name().toLowerCase(Locale.ROOT));
        }
    }

    private void months() {
        asked.days().from().ifPresent(day -> term("e.month >= ?", day.toString().substring(0, 7)));
        asked.days()
                .to()
                .ifPresent(day ->
                        term("e.month <= ? AND e.month <> ''", day.toString().substring(0, 7)));
    }

    /** A unit is a day, or the first and the last: whoever asks for days asks for what is of one month. */
    private void days() {
        asked.days().from().ifPresent(day -> term("e.month <> '' AND substr(e.unit, -10) >= ?", day.toString()));
        asked.days().to().ifPresent(day -> term("e.month <> '' AND substr(e.unit, 1, 10) <= ?", day.toString()));
    }

    private static String column(Per per) {
        return switch (per) {
            case SOURCE -> "source";
            case TARGET -> "target";
            case MONTH -> "month";
            case QUARTER -> Tally.quarter("month");
            case YEAR -> "substr(month, 1, 4)";
            case CAMEO -> "cameo";
            case ROOT -> "substr(cameo, 1, 2)";
            case PLOVER -> "plover";
            case QUAD -> "coalesce(quad, '')";
            case ISSUER -> "issuer";
        };
    }

    private void term(String term, Object... bound) {
        terms.add(term);
        values.addAll(List.of(bound));
    }

    private String where() {
        return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }
}
