package dev.readout.query;

import dev.readout.query.EventCount.Per;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Counts events within one read transaction: from the counts that are held, or from the events where these do not tell. */
final class EventCounter {
    private static final String MONTHS = "dyad_months e";
    private static final String TOTALS = "dyad_totals e";
    private static final Set<Per> MONTHLY = EnumSet.of(Per.MONTH, Per.QUARTER, Per.YEAR);

    /** The same columns as the counts that are held. */
    private static final String COUNTED = """
            (SELECT e.source, e.target, e.month, e.cameo, e.plover, max(e.quad) AS quad, max(e.goldstein) AS goldstein,
                count(*) AS reports, %s AS units, %s AS issuer
            FROM dyad_events e LEFT JOIN metadata m ON m.coding = e.coding AND m.field = 'issuer'%s%s
            GROUP BY e.source, e.target, e.month, e.cameo, e.plover%s) counted""";

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

    EventCounter(Handle handle, EventCount asked) {
        this.handle = handle;
        this.asked = asked;
    }

    Counts count() {
        if (isHeld()) {
            return addedUp().map(this::totals).orElseGet(this::months);
        }
        boolean perIssuer = asked.per().contains(Per.ISSUER);
        boolean joined = asked.rule() == CountingRule.JOINED;
        Condition condition = condition(asked);
        String events = COUNTED.formatted(
                joined ? EVENT : "count(DISTINCT e.unit)",
                perIssuer ? "coalesce(m.value, '')" : "''",
                joined ? JOINED : "",
                condition.where(),
                perIssuer ? ", m.value" : "");
        return counts(scored(), " FROM " + events, condition);
    }

    private Counts months() {
        Condition condition = dyad(asked);
        months(condition);
        return counts(scored(), " FROM " + MONTHS + condition.where(), condition);
    }

    /** Of events whose code's score stands beside them. */
    private Tally scored() {
        return tally(
                "sum(%1$s * " + Tally.thousandths("goldstein") + ")",
                "sum(CASE WHEN goldstein IS NULL THEN 0 ELSE %1$s END)");
    }

    private Tally tally(String scores, String scored) {
        String counted = asked.rule() == CountingRule.REPORTS ? "reports" : "units";
        return new Tally(
                asked.per().stream().map(EventCounter::column).toList(),
                "sum(%s)".formatted(counted),
                scores.formatted(counted),
                scored.formatted(counted),
                "sum(CASE month WHEN '' THEN %s ELSE 0 END)".formatted(counted));
    }

    private Counts totals(Condition condition) {
        return counts(tally("sum(%1$s_score)", "sum(%1$s_scored)"), " FROM " + TOTALS + condition.where(), condition);
    }

    /** Of which totals the answer is made, if of any: of those over what is neither asked for nor grouped by. */
    private Optional<Condition> addedUp() {
        boolean grouped = asked.per().contains(Per.SOURCE) || asked.per().contains(Per.TARGET);
        boolean one = asked.source().isPresent() != asked.target().isPresent();
        boolean bySource =
                asked.source().isPresent() || asked.per().contains(Per.SOURCE) || asked.bothWays() && grouped;
        boolean byTarget =
                asked.target().isPresent() || asked.per().contains(Per.TARGET) || asked.bothWays() && grouped;
        boolean byMonth =
                !asked.days().equals(Days.all()) || asked.per().stream().anyMatch(MONTHLY::contains);
        if (bySource && byTarget && byMonth) {
            return Optional.empty();
        }
        Condition condition = new Condition();
        if (asked.bothWays() && one && !grouped) {
            String side = asked.source().or(asked::target).orElseThrow();
            condition.add("((e.source = ? AND e.target = '*') OR (e.source = '*' AND e.target = ?))", side, side);
        } else {
            sides(condition, asked);
            condition.add(bySource ? "e.source <> '*'" : "e.source = '*'");
            condition.add(byTarget ? "e.target <> '*'" : "e.target = '*'");
        }
        asked.code().ifPresent(code -> code(condition, code));
        months(condition);
        return Optional.of(condition);
    }

    private Counts counts(Tally tally, String from, Condition condition) {
        return tally.counts(
                handle,
                from,
                List.of(condition.values()),
                asked.rule(),
                new CoverageReader(handle).read(asked.issuer(), Days.all()));
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

    /** Of events {@code e} in documents with the issuer {@code m}. */
    static Condition condition(EventCount asked) {
        Condition condition = dyad(asked);
        // A unit is a day, or the first and the last: whoever asks for days asks for what is of one month.
        asked.days()
                .from()
                .ifPresent(day ->
                        condition.add("e.month <> '' AND substr(e.unit, length(e.unit) - 9) >= ?", day.toString()));
        asked.days()
                .to()
                .ifPresent(day -> condition.add("e.month <> '' AND substr(e.unit, 1, 10) <= ?", day.toString()));
        asked.issuer().ifPresent(issuer -> condition.add("m.value = ?", issuer));
        return condition;
    }

    private static Condition dyad(EventCount asked) {
        Condition condition = new Condition();
        sides(condition, asked);
        asked.code().ifPresent(code -> code(condition, code));
        return condition;
    }

    private static void sides(Condition condition, EventCount asked) {
        if (asked.bothWays() && asked.source().isPresent() && asked.target().isPresent()) {
            String one = asked.source().get();
            String other = asked.target().get();
            condition.add(
                    "((e.source = ? AND e.target = ?) OR (e.source = ? AND e.target = ?))", one, other, other, one);
        } else if (asked.bothWays()) {
            asked.source()
                    .or(asked::target)
                    .ifPresent(one -> condition.add("(e.source = ? OR e.target = ?)", one, one));
        } else {
            asked.source().ifPresent(one -> condition.add("e.source = ?", one));
            asked.target().ifPresent(one -> condition.add("e.target = ?", one));
        }
    }

    private static void code(Condition condition, CodeFilter code) {
        switch (code) {
            case CodeFilter.Plover p -> condition.add("e.plover = ?", p.type().toUpperCase(Locale.ROOT));
            case CodeFilter.Cameo c -> condition.add("e.cameo >= ? AND e.cameo < ?", c.code(), c.code() + ":");
            case CodeFilter.OfQuad q ->
                condition.add("e.quad = ?", q.quad().name().toLowerCase(Locale.ROOT));
        }
    }

    private void months(Condition condition) {
        asked.days()
                .from()
                .ifPresent(day -> condition.add("e.month >= ?", day.toString().substring(0, 7)));
        asked.days()
                .to()
                .ifPresent(day -> condition.add(
                        "e.month <= ? AND e.month <> ''", day.toString().substring(0, 7)));
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
}
