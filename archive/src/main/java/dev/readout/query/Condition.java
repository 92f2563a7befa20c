package dev.readout.query;

import dev.readout.query.ActQuery.Role;
import dev.readout.store.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The WHERE clause of a query, with its values in order. Its tables: {@code d} documents, {@code s} snapshots, {@code c}
 * codings, {@code f} the facts.
 */
final class Condition {
    /** The published days and the issuer stand here. */
    private static final String METADATA =
            "EXISTS (SELECT 1 FROM metadata m WHERE m.coding = c.id AND m.field = '%s' AND m.value %s)";

    private static final String ACTOR = """
            EXISTS (SELECT 1 FROM act_actors x WHERE x.coding = f.coding AND x.act = f.ordinal AND x.role %s AND %s)""";

    private static final String PARTICIPANT =
            "EXISTS (SELECT 1 FROM participants p WHERE p.coding = f.coding AND p.engagement = f.ordinal AND %s)";

    private static final String TOPIC = """
            EXISTS (SELECT 1 FROM topics t WHERE t.coding = f.coding AND t.engagement = f.ordinal
                AND instr(lower(t.words), ?) > 0)""";

    /** The same act in a document of the other side: one is the issuer of the document, other that of the second. */
    private static final String OTHER_SIDE = """
            EXISTS (SELECT 1 FROM metadata own
                CROSS JOIN act_actors x CROSS JOIN fact_pairs p CROSS JOIN acts g CROSS JOIN metadata theirs
                WHERE own.coding = c.id AND own.field = 'issuer'
                AND x.coding = f.coding AND x.act = f.ordinal AND x.role <> 'claimant'
                AND p.kind = 0 AND p.one = own.value AND p.other = x.code AND p.day = f.date_first AND p.last = f.date_last
                AND g.coding = p.coding AND g.ordinal = p.ordinal AND g.act = f.act AND g.negated = f.negated
                AND theirs.coding = p.coding AND theirs.field = 'issuer' AND theirs.value = p.other)""";

    private static final String NAMES = """
            EXISTS (SELECT 1 FROM mechanisms n WHERE n.coding = f.coding AND n.name = ?
                AND n.span_start >= f.quote_start AND n.span_end <= f.quote_end)""";

    /** The actors of the act are few: what is added to their codes keeps SQLite from starting at all facts of one. */
    private static final String OWN_AND_ANOTHER = """
            EXISTS (SELECT 1 FROM metadata own CROSS JOIN act_actors x CROSS JOIN act_actors y
                WHERE own.coding = c.id AND own.field = 'issuer'
                AND x.coding = f.coding AND x.act = f.ordinal AND x.role <> 'claimant' AND x.code || '' = own.value
                AND y.coding = f.coding AND y.act = f.ordinal AND y.role <> 'claimant' AND y.code <> x.code)""";

    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Condition of(DocumentQuery query) {
        return new Condition().scope(query).documents(query);
    }

    /** Of facts of these documents, on these days; which codings count is not asked where the lists tell it. */
    static Condition ofFacts(DocumentQuery of, Days days, boolean listed) {
        Condition all = listed ? new Condition() : new Condition().scope(of);
        all.documents(of);
        days.from().ifPresent(day -> all.add("f.date_last >= ?", day.toString()));
        days.to().ifPresent(day -> all.add("f.date_first <= ?", day.toString()));
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
        return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }

    /** The values of the clause, and these after them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    void add(String term, Object... bound) {
        terms.add(term);
        values.addAll(List.of(bound));
    }

    void add(ActQuery.Filter filter) {
        switch (filter) {
            case ActQuery.Entry e -> add("f.act = ?", e.name());
            case ActQuery.About a -> add(label("act", "instr(g.about, ?) > 0"), small(a.words()));
            case ActQuery.Coded c -> code("act", c.code());
            case ActQuery.Names n -> add(NAMES, n.mechanism());
            case ActQuery.Within w -> add(area("act"), w.area());
            case ActQuery.Stated s ->
                add("NOT EXISTS (SELECT 1 FROM act_inferred i WHERE i.coding = f.coding AND i.act = f.ordinal)");
            case ActQuery.Claimed c -> {
                switch (c.by()) {
                    case BOTH_SIDES -> add(OTHER_SIDE);
                    case ONE_SIDE -> add(OWN_AND_ANOTHER + " AND NOT " + OTHER_SIDE);
                }
            }
            case ActQuery.Actor a -> throw new IllegalArgumentException("an actor is a code or words: " + a);
        }
    }

    void add(EngagementQuery.Filter filter) {
        switch (filter) {
            case EngagementQuery.OfKind k -> add("f.kind = ?", small(k.kind().name()));
            case EngagementQuery.OfStatus s ->
                add("f.status = ?", small(s.status().name()));
            case EngagementQuery.Coded c -> code("engagement", c.code());
            case EngagementQuery.Ranked r -> add(label("engagement", "g.level <= ?"), r.level());
            case EngagementQuery.On o -> add(TOPIC, small(o.words()));
            case EngagementQuery.Names n -> add(NAMES, n.mechanism());
            case EngagementQuery.Within w -> add(area("engagement"), w.area());
            case EngagementQuery.Stated s ->
                add("NOT EXISTS (SELECT 1 FROM engagement_inferred i"
                        + " WHERE i.coding = f.coding AND i.engagement = f.ordinal)");
            case EngagementQuery.At a ->
                add(
                        "(f.country = ? OR instr(lower(coalesce(f.city, '') || ' ' || coalesce(f.place, '')), ?) > 0)",
                        a.countryOrWords(),
                        small(a.countryOrWords()));
            case EngagementQuery.Placed p -> placed(p);
            case EngagementQuery.Participant p ->
                throw new IllegalArgumentException("a participant is a code or a name: " + p);
        }
    }

    void actor(Dialect dialect, Role role, boolean code, String value) {
        String roles = switch (role) {
            case ANY -> "IN ('by', 'target', 'addressee')";
            case BY -> "= 'by'";
            case TARGET -> "= 'target'";
            case ADDRESSEE -> "= 'addressee'";
        };
        add(ACTOR.formatted(roles, code ? "x.code = ?" : dialect.isCalled("x.designation")), value);
    }

    void participant(String code) {
        add(PARTICIPANT.formatted("p.country = ?"), code);
    }

    void participantCalled(Dialect dialect, String name) {
        add(PARTICIPANT.formatted(dialect.isCalled("p.name")), name);
    }

    private void placed(EngagementQuery.Placed asked) {
        String there = PARTICIPANT.formatted("p.country = f.country");
        switch (asked.mode()) {
            case CALL -> add("f.kind = 'call'");
            case HOST -> add("f.kind <> 'call' AND f.country = ?", asked.participant());
            case VISIT -> add("f.kind <> 'call' AND f.country <> ? AND " + there, asked.participant());
            case NEUTRAL -> add("f.kind <> 'call' AND f.country <> ? AND NOT " + there, asked.participant());
        }
        if (asked.mode() != EngagementQuery.Mode.HOST) {
            participant(asked.participant());
        }
    }

    private void code(String fact, CodeFilter code) {
        switch (code) {
            case CodeFilter.Plover p ->
                add(label(fact, "g.plover = ?"), p.type().toUpperCase(Locale.ROOT));
            case CodeFilter.Cameo c -> add(label(fact, "g.cameo >= ? AND g.cameo < ?"), c.code(), c.code() + ":");
            case CodeFilter.OfQuad q ->
                add(label(fact, "g.quad = ?"), small(q.quad().name()));
        }
    }

    private static String area(String fact) {
        return "EXISTS (SELECT 1 FROM %1$s_areas r WHERE r.area = ? AND r.coding = f.coding AND r.%1$s = f.ordinal)"
                .formatted(fact);
    }

    private static String label(String fact, String test) {
        return "EXISTS (SELECT 1 FROM %1$s_labels g WHERE g.coding = f.coding AND g.%1$s = f.ordinal AND %2$s)"
                .formatted(fact, test);
    }

    /** Which codings count. */
    private Condition scope(DocumentQuery query) {
        AsKnown known = new AsKnown(query.knownAt());
        add(known.current());
        if (!query.earlier()) {
            add(known.latest());
        }
        if (!query.reposts() && query.document().isEmpty()) { // whoever names one wants it
            add(known.original());
        }
        return this;
    }

    private Condition documents(DocumentQuery query) {
        // The end of the range is the highest code point, so that the index on the key serves.
        query.document().ifPresent(key -> add("d.key >= ? AND d.key < ?", key, key + "\uDBFF\uDFFF"));
        query.issuer().ifPresent(code -> add(metadata("issuer", "= ?"), code));
        query.from().ifPresent(day -> add(metadata("published", ">= ?"), day.toString()));
        query.to().ifPresent(day -> add(metadata("published", "<= ?"), day.toString()));
        return this;
    }

    private static String metadata(String field, String test) {
        return METADATA.formatted(field, test);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
