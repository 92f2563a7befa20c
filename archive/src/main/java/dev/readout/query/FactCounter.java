package dev.readout.query;

import dev.readout.query.FactColumns.Reach;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Counts acts and engagements within one read transaction. */
record FactCounter(Handle handle) {
    /** As it may stand within a statement. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9*-]+");

    Counts count(FactCount asked) {
        return switch (asked) {
            case FactCount.OfActs acts ->
                FactSearch.of(handle, acts.which())
                        .counts(
                                reach(acts.per().stream().map(FactCounter::reach)),
                                in -> tally(
                                        in,
                                        acts.per().stream()
                                                .map(per -> column(per, in))
                                                .toList(),
                                        counted(asked.rule(), in)),
                                asked.rule(),
                                coverage(acts.which().of()));
            case FactCount.OfEngagements all -> {
                Optional<String> first = first(all.which());
                Reach ofRule = all.rule() == CountingRule.REPORTS ? Reach.MONTHS : Reach.LIST;
                yield FactSearch.of(handle, all.which())
                        .counts(
                                reach(Stream.concat(
                                        Stream.of(ofRule), all.per().stream().map(FactCounter::reach))),
                                in -> tally(
                                        in,
                                        all.per().stream()
                                                .map(per -> column(per, in, first))
                                                .toList(),
                                        counted(all.rule(), in)),
                                asked.rule(),
                                coverage(all.which().of()));
            }
        };
    }

    private static Reach reach(Stream<Reach> asked) {
        return asked.max(Comparator.naturalOrder()).orElse(Reach.MONTHS);
    }

    private static Reach reach(PerAct per) {
        return switch (per) {
            case ACT, MONTH, QUARTER, YEAR, CAMEO, PLOVER, QUAD -> Reach.MONTHS;
            case ISSUER -> Reach.LIST;
            case TENSE -> Reach.FACTS;
        };
    }

    private static Reach reach(PerEngagement per) {
        return switch (per) {
            case KIND, STATUS, MONTH, QUARTER, YEAR, COUNTRY, LEVEL, MODE -> Reach.MONTHS;
            case DAY, ISSUER, SIDES -> Reach.LIST;
            case CITY, PLACE -> Reach.FACTS;
        };
    }

    private static Tally tally(FactColumns in, List<String> groups, String n) {
        return new Tally(
                groups,
                n,
                "sum(" + in.score() + ")",
                "sum(" + in.scored() + ")",
                "sum(CASE " + in.month() + " WHEN '' THEN " + in.each() + " ELSE 0 END)");
    }

    private static String counted(CountingRule rule, FactColumns in) {
        return switch (rule) {
            case REPORTS -> "sum(" + in.each() + ")";
            case ONE_A_DAY -> "count(DISTINCT " + in.unit() + ")";
            case JOINED -> "count(DISTINCT " + in.event() + ")";
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
            case STATUS -> in.status();
            case DAY -> in.day();
            case MONTH -> in.month();
            case QUARTER -> Tally.quarter("(" + in.month() + ")");
            case YEAR -> "substr(" + in.month() + ", 1, 4)";
            case COUNTRY -> in.country();
            case CITY -> "coalesce(f.city, '')";
            case PLACE -> "coalesce(f.place, '')";
            case LEVEL -> "CASE " + in.level() + " WHEN 0 THEN '' ELSE CAST(" + in.level() + " AS TEXT) END";
            case SIDES -> in.sides();
            case MODE ->
                mode(
                        in,
                        participant.orElseThrow(() -> new IllegalArgumentException(
                                "whose host, visitor or neutral ground? Name a participant")));
            case ISSUER -> in.issuer();
        };
    }

    /** What is no code is nobody's. */
    private static String mode(FactColumns in, String participant) {
        String code = CODE.matcher(participant).matches() ? participant : "";
        return "CASE WHEN %s = 'call' THEN 'call' WHEN %2$s = '' THEN '' WHEN %2$s = '%3$s' THEN 'host' WHEN %4$s = 1 THEN 'visit' ELSE 'neutral' END"
                .formatted(in.what(), in.country(), code, in.ground());
    }
}
