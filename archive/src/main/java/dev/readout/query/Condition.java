package dev.readout.query;

import dev.readout.query.ActQuery.ActorFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The WHERE clause of a query, with its values in order. */
final class Condition {
    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Condition of(DocumentQuery query) {
        Condition all = new Condition().documents(query);
        query.from().ifPresent(day -> all.add(metadata("published", ">= ?"), day.toString()));
        query.to().ifPresent(day -> all.add(metadata("published", "<= ?"), day.toString()));
        return all;
    }

    static Condition of(EngagementQuery query) {
        Condition all = new Condition().documents(query.of()).dates(query.from(), query.to());
        query.kind().ifPresent(kind -> all.add("f.kind = ?", kind.name().toLowerCase(Locale.ROOT)));
        for (String who : query.participants()) {
            all.add("""
                    EXISTS (SELECT 1 FROM participants p WHERE p.coding = f.coding AND p.engagement = f.ordinal
                        AND (p.country = ? OR p.name = ? COLLATE NOCASE))""", who, who);
        }
        return all;
    }

    static Condition of(ActQuery query) {
        Condition all = new Condition().documents(query.of()).dates(query.from(), query.to());
        query.act().ifPresent(act -> all.add("f.act = ?", act));
        if (!query.background()) {
            all.add("f.background = 0");
        }
        if (!query.negated()) {
            all.add("f.negated = 0");
        }
        query.actors().forEach(all::actor);
        return all;
    }

    /** Of sightings: an undated text shows nobody on any day. */
    static Condition of(TenureQuery query) {
        Condition all = of(query.of());
        all.add(metadata("published", "IS NOT NULL"));
        query.country().ifPresent(code -> all.add("f.country = ?", code));
        return all;
    }

    String where() {
        return " WHERE " + String.join(" AND ", terms);
    }

    /** The values of the clause, and these after them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void actor(ActorFilter filter) {
        String roles = switch (filter.role()) {
            case ANY -> "IN ('by', 'target', 'addressee')";
            case BY -> "= 'by'";
            case TARGET -> "= 'target'";
            case ADDRESSEE -> "= 'addressee'";
        };
        add(
                "EXISTS (SELECT 1 FROM act_actors x WHERE x.coding = f.coding AND x.act = f.ordinal AND x.role "
                        + roles
                        + " AND (x.code = ? OR x.designation = ? COLLATE NOCASE))",
                filter.codeOrWords(),
                filter.codeOrWords());
    }

    private Condition documents(DocumentQuery query) {
        AsKnown known = new AsKnown(query.knownAt());
        add(known.current());
        if (!query.earlier()) {
            add(known.latest());
        }
        if (!query.reposts() && query.document().isEmpty()) { // whoever names one wants it
            add(known.original());
        }
        // The end of the range is the highest code point, so that the index on the key serves.
        query.document().ifPresent(key -> add("d.key >= ? AND d.key < ?", key, key + "\uDBFF\uDFFF"));
        query.issuer().ifPresent(code -> add(metadata("issuer", "= ?"), code));
        return this;
    }

    private Condition dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> add("f.date_last >= ?", day.toString()));
        to.ifPresent(day -> add("f.date_first <= ?", day.toString()));
        return this;
    }

    private static String metadata(String field, String test) {
        return "EXISTS (SELECT 1 FROM metadata m WHERE m.coding = c.id AND m.field = '%s' AND m.value %s)"
                .formatted(field, test);
    }

    private void add(String term, Object... bound) {
        terms.add(term);
        values.addAll(List.of(bound));
    }
}
