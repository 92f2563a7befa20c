package dev.readout.query;

import dev.readout.codebook.Quad;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where a question finds what it asks of facts: in counts of them by month or in the rows of a list, both called {@code l}, or in the
 * tables of facts {@code f}, of codings {@code c} and of labels {@code g}.
 *
 * @param what the act, or the kind of the engagement
 * @param day empty where it may have been on several, or is unknown
 * @param month empty where the days are of several months, or unknown
 * @param quad the name of its class
 * @param level the highest rank; 0 where unknown
 * @param country where it was; empty where unknown
 * @param ground 1 where that is one of the sides
 * @param sides codes of those who took part
 * @param unit what is one by the rule one-a-day: of one kind, between the same, on the same days; what has no day is by itself
 * @param event what is one by the rule joined
 * @param each how many facts a row is of
 * @param score the sum of their scores, in thousandths
 * @param scored how many of them have a score
 */
record FactColumns(
        String what,
        String day,
        String month,
        String issuer,
        String cameo,
        String plover,
        String quad,
        String level,
        String status,
        String country,
        String ground,
        String sides,
        String unit,
        String event,
        String each,
        String score,
        String scored) {
    private static final String QUADS = Arrays.stream(Quad.values())
            .map(quad -> "WHEN " + quad.number() + " THEN '" + name(quad) + "'")
            .collect(Collectors.joining(" ", "CASE l.quad ", " ELSE '' END"));

    static final FactColumns OF_MONTHS = new FactColumns(
            "l.what",
            "''",
            "l.month",
            "''",
            "l.cameo",
            "l.plover",
            QUADS,
            "l.level",
            "l.status",
            "l.country",
            "l.ground",
            "''",
            "''",
            "''",
            "l.n",
            "l.score",
            "l.scored");

    static final FactColumns OF_LIST = new FactColumns(
            "l.what",
            day("l.day", "l.last"),
            month("l.day", "l.last"),
            "l.issuer",
            "l.cameo",
            "l.plover",
            QUADS,
            "l.level",
            "l.status",
            "l.country",
            "l.ground",
            "l.sides",
            unit("l.what", "l.sides", "nullif(l.day, '')", "l.last", "l.position || '/' || l.ordinal"),
            event("l", "l.position || '/' || l.ordinal"),
            "1",
            Tally.thousandths("l.goldstein"),
            scored("l.goldstein"));

    static FactColumns ofTables(FactKind kind) {
        return new FactColumns(
                kind == FactKind.ACT ? "f.act" : "f.kind",
                day("f.date_first", "f.date_last"),
                month("f.date_first", "f.date_last"),
                "coalesce((SELECT value FROM metadata m WHERE m.coding = c.id AND field = 'issuer'), '')",
                "coalesce(g.cameo, '')",
                "coalesce(g.plover, '')",
                "coalesce(g.quad, '')",
                "coalesce(g.level, 0)",
                "f.status",
                "coalesce(f.country, '')",
                "CASE WHEN instr(' ' || g.sides || ' ', ' ' || f.country || ' ') > 0 THEN 1 ELSE 0 END",
                "coalesce(g.sides, '')",
                unit("f.kind", "g.sides", "f.date_first", "f.date_last", "c.position || '/' || f.ordinal"),
                event("f", "c.position || '/' || f.ordinal"),
                "1",
                Tally.thousandths("g.goldstein"),
                scored("g.goldstein"));
    }

    /** How many of its columns a question needs. */
    enum Reach {
        MONTHS,
        LIST,
        FACTS
    }

    static String name(Quad quad) {
        return quad.name().toLowerCase(Locale.ROOT);
    }

    private static String day(String first, String last) {
        return "CASE WHEN " + first + " = " + last + " THEN " + first + " ELSE '' END";
    }

    private static String month(String first, String last) {
        return "CASE WHEN substr(%1$s, 1, 7) = substr(%2$s, 1, 7) THEN substr(%1$s, 1, 7) ELSE '' END"
                .formatted(first, last);
    }

    private static String unit(String kind, String sides, String first, String last, String alone) {
        return "CASE WHEN %3$s IS NULL THEN '?' || %5$s ELSE %1$s || '/' || %2$s || '/' || %3$s || '/' || %4$s END"
                .formatted(kind, sides, first, last, alone);
    }

    private static String event(String fact, String alone) {
        return "coalesce((SELECT r.event FROM event_reports r WHERE r.coding = %1$s.coding AND r.ordinal = %1$s.ordinal), %2$s)"
                .formatted(fact, alone);
    }

    private static String scored(String score) {
        return "CASE WHEN " + score + " IS NULL THEN 0 ELSE 1 END";
    }
}
