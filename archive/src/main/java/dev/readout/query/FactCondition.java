package dev.readout.query;

import dev.readout.query.ActQuery.Role;
import dev.readout.store.Dialect;
import java.util.List;
import java.util.Locale;

/**
 * What is asked of facts, as terms of a WHERE clause. Where a list is followed, what its rows tell is asked of them alone, and the
 * facts are looked at only for the rest.
 */
final class FactCondition {
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

    private static final String JOINED =
            "EXISTS (SELECT 1 FROM event_reports r WHERE r.coding = %1$s.coding AND r.ordinal = %1$s.ordinal)";

    private final FactKind kind;
    private final boolean inList;
    private final Condition condition = new Condition();
    private boolean ofFacts;

    /** @param inList whether a list is followed */
    FactCondition(FactKind kind, boolean inList) {
        this.kind = kind;
        this.inList = inList;
    }

    /**
     * Of these documents, on these days.
     *
     * @param counting whether only what counts is looked at anyway
     */
    void scope(DocumentQuery of, Days days, boolean counting) {
        if (!counting) {
            condition.scope(of);
        }
        of.issuer().ifPresent(code -> either("l.issuer = ?", Condition.metadata("issuer", "= ?"), code));
        days.from().ifPresent(day -> either("l.last >= ?", "f.date_last >= ?", day.toString()));
        days.to().ifPresent(day -> either("l.day <> '' AND l.day <= ?", "f.date_first <= ?", day.toString()));
        if (of.document().isPresent() || of.from().isPresent() || of.to().isPresent()) {
            ofFacts = true;
            condition.published(of);
        }
    }

    /** Only what is told as news, and as done, unless more is asked for. */
    void told(boolean background, boolean negated) {
        if (!background) {
            either("(l.told & 1) = 0", "f.background = 0");
        }
        if (!negated) {
            either("(l.told & 2) = 0", "f.negated = 0");
        }
    }

    void add(ActQuery.Filter filter) {
        switch (filter) {
            case ActQuery.Entry e -> either("l.what = ?", "f.act = ?", e.name());
            case ActQuery.About a -> add(label(kind.one(), "instr(g.about, ?) > 0"), small(a.words()));
            case ActQuery.Coded c -> code(c.code());
            case ActQuery.Names n -> add(NAMES, n.mechanism());
            case ActQuery.Within w -> add(area(kind.one()), w.area());
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
            case EngagementQuery.OfKind k ->
                either("l.what = ?", "f.kind = ?", small(k.kind().name()));
            case EngagementQuery.OfStatus s ->
                either("l.status = ?", "f.status = ?", small(s.status().name()));
            case EngagementQuery.Coded c -> code(c.code());
            case EngagementQuery.Ranked r ->
                either("l.level BETWEEN 1 AND ?", label(kind.one(), "g.level <= ?"), r.level());
            case EngagementQuery.On o -> add(TOPIC, small(o.words()));
            case EngagementQuery.Names n -> add(NAMES, n.mechanism());
            case EngagementQuery.Within w -> add(area(kind.one()), w.area());
            case EngagementQuery.Stated s ->
                add("NOT EXISTS (SELECT 1 FROM engagement_inferred i"
                        + " WHERE i.coding = f.coding AND i.engagement = f.ordinal)");
            case EngagementQuery.Joined j -> either(JOINED.formatted("l"), JOINED.formatted("f"));
            case EngagementQuery.At a ->
                add(
                        "(f.country = ? OR instr(" + FactKind.placeOf("f.") + ", ?) > 0)",
                        a.countryOrWords(),
                        small(a.countryOrWords()));
            case EngagementQuery.Placed p -> placed(p);
            case EngagementQuery.Participant p ->
                throw new IllegalArgumentException("a participant is a code or a name: " + p);
        }
    }

    void actor(ActQuery.Actor actor) {
        add(ACTOR.formatted(roles(actor.role()), "x.code = ?"), actor.codeOrWords());
    }

    void actorCalled(Dialect dialect, ActQuery.Actor actor) {
        add(ACTOR.formatted(roles(actor.role()), dialect.isCalled("x.designation")), actor.codeOrWords());
    }

    private static String roles(Role role) {
        return switch (role) {
            case ANY -> "IN ('by', 'target', 'addressee')";
            case BY -> "= 'by'";
            case TARGET -> "= 'target'";
            case ADDRESSEE -> "= 'addressee'";
        };
    }

    void participant(String code) {
        add(PARTICIPANT.formatted("p.country = ?"), code);
    }

    void participantCalled(Dialect dialect, String name) {
        add(PARTICIPANT.formatted(dialect.isCalled("p.name")), name);
    }

    /** That it took part, the search sees to. */
    private void placed(EngagementQuery.Placed asked) {
        String there = PARTICIPANT.formatted("p.country = f.country");
        switch (asked.mode()) {
            case CALL -> either("l.what = 'call'", "f.kind = 'call'");
            case HOST ->
                either("l.what <> 'call' AND l.country = ?", "f.kind <> 'call' AND f.country = ?", asked.participant());
            case VISIT ->
                either(
                        "l.what <> 'call' AND l.ground = 1 AND l.country <> ?",
                        "f.kind <> 'call' AND f.country <> ? AND " + there,
                        asked.participant());
            case NEUTRAL ->
                either(
                        "l.what <> 'call' AND l.ground = 0 AND l.country NOT IN ('', ?)",
                        "f.kind <> 'call' AND f.country <> ? AND NOT " + there,
                        asked.participant());
        }
    }

    private void code(CodeFilter code) {
        switch (code) {
            case CodeFilter.Plover p -> called("plover = ?", p.type().toUpperCase(Locale.ROOT));
            case CodeFilter.Cameo c -> called("cameo >= ? AND %1$s.cameo < ?", c.code(), c.code() + ":");
            case CodeFilter.OfQuad q -> {
                if (inList) {
                    listed("l.quad = ?", q.quad().number());
                } else {
                    called("quad = ?", FactColumns.name(q.quad()));
                }
            }
        }
    }

    /** @param test of a column that the list has, and the labels have under the same name */
    private void called(String test, Object... bound) {
        String named = "%1$s." + test;
        either(named.formatted("l"), label(kind.one(), named.formatted("g")), bound);
    }

    private static String area(String fact) {
        return "EXISTS (SELECT 1 FROM %1$s_areas r WHERE r.area = ? AND r.coding = f.coding AND r.%1$s = f.ordinal)"
                .formatted(fact);
    }

    private static String label(String fact, String test) {
        return "EXISTS (SELECT 1 FROM %1$s_labels g WHERE g.coding = f.coding AND g.%1$s = f.ordinal AND %2$s)"
                .formatted(fact, test);
    }

    List<String> terms() {
        return condition.terms();
    }

    Object[] values(Object... more) {
        return condition.values(more);
    }

    /** Whether more is asked than the list tells. */
    boolean isOfFacts() {
        return ofFacts;
    }

    /** Of the row of the list. */
    private void listed(String term, Object... bound) {
        condition.add(term, bound);
    }

    /** Of the fact itself. */
    private void add(String term, Object... bound) {
        ofFacts = true;
        condition.add(term, bound);
    }

    private void either(String ofList, String ofFact, Object... bound) {
        if (inList) {
            listed(ofList, bound);
        } else {
            add(ofFact, bound);
        }
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
