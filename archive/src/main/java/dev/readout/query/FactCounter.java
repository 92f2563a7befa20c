package dev.readout.query;

import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Counts acts and engagements within one read transaction. */
record FactCounter(Handle handle) {
    private static final String MONTH =
            "CASE WHEN substr(f.date_first, 1, 7) = substr(f.date_last, 1, 7) THEN substr(f.date_first, 1, 7) ELSE '' END";

    private static final String DAY = "CASE WHEN f.date_first = f.date_last THEN f.date_first ELSE '' END";

    private static final String ISSUER =
            "coalesce((SELECT value FROM metadata m WHERE m.coding = c.id AND field = 'issuer'), '')";

    /** What is one by the rule one-a-day: of one kind, between the same, on the same days. */
    private static final String UNIT =
            "count(DISTINCT CASE WHEN f.date_first IS NULL THEN '?' || c.position || '/' || f.ordinal"
                    + " ELSE f.kind || '/' || g.sides || '/' || f.date_first || '/' || f.date_last END)";

    /** As it may stand within a statement. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9*-]+");

    /** What is one by the rule joined: what is of one event. */
    private static final String EVENT = "count(DISTINCT coalesce((SELECT r.event FROM event_reports r"
            + " WHERE r.coding = f.coding AND r.ordinal = f.ordinal), c.position || '/' || f.ordinal))";

    private static final String SCORES = "sum(" + Tally.thousandths("g.goldstein") + ")";
    private static final String SCORED = "count(g.goldstein)";
    private static final String UNDATED = "sum(CASE " + MONTH + " WHEN '' THEN 1 ELSE 0 END)";

    Counts count(FactCount asked) {
        return switch (asked) {
            case FactCount.OfActs acts ->
                FactSearch.of(handle, acts.which())
                        .counts(
                                new Tally(
                                        acts.per().stream()
                                                .map(FactCounter::column)
                                                .toList(),
                                        "count(*)",
                                        SCORES,
                                        SCORED,
                                        UNDATED),
                                " LEFT JOIN act_labels g ON g.coding = f.coding AND g.act = f.ordinal",
                                asked.rule(),
                                coverage(acts.which().of()));
            case FactCount.OfEngagements all -> {
                Optional<String> first = first(all.which());
                yield FactSearch.of(handle, all.which())
                        .counts(
                                new Tally(
                                        all.per().stream()
                                                .map(per -> column(per, first))
                                                .toList(),
                                        counted(all.rule()),
                                        SCORES,
                                        SCORED,
                                        UNDATED),
                                " LEFT JOIN engagement_labels g ON g.coding = f.coding AND g.engagement = f.ordinal",
                                asked.rule(),
                                coverage(all.which().of()));
            }
        };
    }

    private static String counted(CountingRule rule) {
        return switch (rule) {
            case REPORTS -> "count(*)";
            case ONE_A_DAY -> UNIT;
            case JOINED -> EVENT;
        };
    }

    private Coverage coverage(DocumentQuery of) {
        return new CoverageReader(handle).read(of.issuer(), new Days(of.from(), of.to()));
    }

    private static Optional<String> first(EngagementQuery query) {
        return query.filters().stream()
                .filter(EngagementQuery.Participant.class::isInstance)
                .map(filter -> ((EngagementQuery.Participant) filter).codeOrName())
                .findFirst();
    }

    private static String column(PerAct per) {
        return switch (per) {
            case ACT -> "f.act";
            case TENSE -> "f.tense";
            case MONTH -> MONTH;
            case QUARTER -> Tally.quarter("(" + MONTH + ")");
            case YEAR -> "substr(" + MONTH + ", 1, 4)";
            case CAMEO -> "coalesce(g.cameo, '')";
            case PLOVER -> "coalesce(g.plover, '')";
            case QUAD -> "coalesce(g.quad, '')";
            case ISSUER -> ISSUER;
        };
    }

    private static String column(PerEngagement per, Optional<String> participant) {
        return switch (per) {
            case KIND -> "f.kind";
            case STATUS -> "f.status";
            case DAY -> DAY;
            case MONTH -> MONTH;
            case QUARTER -> Tally.quarter("(" + MONTH + ")");
            case YEAR -> "substr(" + MONTH + ", 1, 4)";
            case COUNTRY -> "coalesce(f.country, '')";
            case CITY -> "coalesce(f.city, '')";
            case PLACE -> "coalesce(f.place, '')";
            case LEVEL -> "coalesce(CAST(g.level AS TEXT), '')";
            case SIDES -> "coalesce(g.sides, '')";
            case MODE ->
                mode(participant.orElseThrow(() ->
                        new IllegalArgumentException("whose host, visitor or neutral ground? Name a participant")));
            case ISSUER -> ISSUER;
        };
    }

    /** What is no code is nobody's. */
    private static String mode(String participant) {
        String code = CODE.matcher(participant).matches() ? participant : "";
        return "CASE WHEN f.kind = 'call' THEN 'call' WHEN f.country IS NULL THEN '' WHEN f.country = '" + code
                + "' THEN 'host' WHEN instr(' ' || g.sides || ' ', ' ' || f.country || ' ') > 0 THEN 'visit' ELSE 'neutral' END";
    }
}
