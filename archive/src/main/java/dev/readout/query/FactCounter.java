package dev.readout.query;

import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Counts acts and engagements within one read transaction. */
record FactCounter(Handle handle) {
    /** What is one by the rule one-a-day: of one kind, between the same, on the same days. */
    private static final String UNIT =
            "count(DISTINCT CASE WHEN f.date_first IS NULL THEN '?' || c.position || '/' || f.ordinal"
                    + " ELSE f.kind || '/' || g.sides || '/' || f.date_first || '/' || f.date_last END)";

    /** As it may stand within a statement. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9*-]+");

    /** What is one by the rule joined: what is of one event. */
    private static final String EVENT = "count(DISTINCT coalesce((SELECT r.event FROM event_reports r"
            + " WHERE r.coding = f.coding AND r.ordinal = f.ordinal), c.position || '/' || f.ordinal))";

    /** What the lists tell of a fact; whatever else is counted by is asked of the fact. */
    private static final Set<PerAct> OF_ACTS = EnumSet.complementOf(EnumSet.of(PerAct.TENSE));

    private static final Set<PerEngagement> OF_ENGAGEMENTS = EnumSet.of(
            PerEngagement.KIND,
            PerEngagement.DAY,
            PerEngagement.MONTH,
            PerEngagement.QUARTER,
            PerEngagement.YEAR,
            PerEngagement.ISSUER);

    Counts count(FactCount asked) {
        return switch (asked) {
            case FactCount.OfActs acts ->
                FactSearch.of(handle, acts.which())
                        .counts(
                                !OF_ACTS.containsAll(acts.per()),
                                in -> tally(
                                        in,
                                        acts.per().stream()
                                                .map(per -> column(per, in))
                                                .toList(),
                                        "count(*)"),
                                asked.rule(),
                                coverage(acts.which().of()));
            case FactCount.OfEngagements all -> {
                Optional<String> first = first(all.which());
                yield FactSearch.of(handle, all.which())
                        .counts(
                                all.rule() != CountingRule.REPORTS || !OF_ENGAGEMENTS.containsAll(all.per()),
                                in -> tally(
                                        in,
                                        all.per().stream()
                                                .map(per -> column(per, in, first))
                                                .toList(),
                                        counted(all.rule())),
                                asked.rule(),
                                coverage(all.which().of()));
            }
        };
    }

    private static Tally tally(FactColumns in, List<String> groups, String n) {
        return new Tally(
                groups,
                n,
                "sum(" + Tally.thousandths(in.goldstein()) + ")",
                "count(" + in.goldstein() + ")",
                "sum(CASE " + in.month() + " WHEN '' THEN 1 ELSE 0 END)");
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

    private static String column(PerAct per, FactColumns in) {
        return switch (per) {
            case ACT -> in.what();
            case TENSE -> "f.tense";
            case MONTH -> in.month();
            case QUARTER -> Tally.quarter("(" + in.month() + ")");
            case YEAR -> "substr(" + in.month() + ", 1, 4)";
            case CAMEO -> in.cameo();
            case PLOVER -> in.plover();
            case QUAD -> in.quad();
            case ISSUER -> in.issuer();
        };
    }

    private static String column(PerEngagement per, FactColumns in, Optional<String> participant) {
        return switch (per) {
            case KIND -> in.what();
            case STATUS -> "f.status";
            case DAY -> in.day();
            case MONTH -> in.month();
            case QUARTER -> Tally.quarter("(" + in.month() + ")");
            case YEAR -> "substr(" + in.month() + ", 1, 4)";
            case COUNTRY -> "coalesce(f.country, '')";
            case CITY -> "coalesce(f.city, '')";
            case PLACE -> "coalesce(f.place, '')";
            case LEVEL -> "coalesce(CAST(g.level AS TEXT), '')";
            case SIDES -> "coalesce(g.sides, '')";
            case MODE ->
                mode(participant.orElseThrow(() ->
                        new IllegalArgumentException("whose host, visitor or neutral ground? Name a participant")));
            case ISSUER -> in.issuer();
        };
    }

    /** What is no code is nobody's. */
    private static String mode(String participant) {
        String code = CODE.matcher(participant).matches() ? participant : "";
        return "CASE WHEN f.kind = 'call' THEN 'call' WHEN f.country IS NULL THEN '' WHEN f.country = '" + code
                + "' THEN 'host' WHEN instr(' ' || g.sides || ' ', ' ' || f.country || ' ') > 0 THEN 'visit' ELSE 'neutral' END";
    }
}
