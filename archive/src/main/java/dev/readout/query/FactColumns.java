package dev.readout.query;

import dev.readout.codebook.Quad;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where a question finds what it asks of a fact: in the row {@code l} of a list, or in the tables of facts {@code f}, of codings
 * {@code c} and of labels {@code g}.
 *
 * @param what the act, or the kind of the engagement
 * @param first the first day that it may have been
 * @param last the last such day
 * @param quad the name of its class
 */
record FactColumns(
        String what,
        String first,
        String last,
        String issuer,
        String cameo,
        String plover,
        String quad,
        String goldstein,
        boolean inList) {
    private static final String QUADS = Arrays.stream(Quad.values())
            .map(quad -> "WHEN " + quad.number() + " THEN '" + name(quad) + "'")
            .collect(Collectors.joining(" ", "CASE l.quad ", " ELSE '' END"));

    static final FactColumns OF_LIST =
            new FactColumns("l.what", "l.day", "l.last", "l.issuer", "l.cameo", "l.plover", QUADS, "l.goldstein", true);

    static FactColumns ofTables(FactKind kind) {
        return new FactColumns(
                kind == FactKind.ACT ? "f.act" : "f.kind",
                "f.date_first",
                "f.date_last",
                "coalesce((SELECT value FROM metadata m WHERE m.coding = c.id AND field = 'issuer'), '')",
                "coalesce(g.cameo, '')",
                "coalesce(g.plover, '')",
                "coalesce(g.quad, '')",
                "g.goldstein",
                false);
    }

    static String name(Quad quad) {
        return quad.name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there were several days, or the one is not known. */
    String day() {
        return "CASE WHEN %1$s = %2$s THEN %1$s ELSE '' END".formatted(first, last);
    }

    /** Empty where the days are of several months, or unknown. */
    String month() {
        return "CASE WHEN substr(%1$s, 1, 7) = substr(%2$s, 1, 7) THEN substr(%1$s, 1, 7) ELSE '' END"
                .formatted(first, last);
    }
}
