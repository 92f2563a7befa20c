package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;

import dev.readout.desk.Archive;
import dev.readout.query.CodeFilter;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.Coverage;
import dev.readout.query.EventCount;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many, by a named rule, with what the counts rest on. */
final class Counting {
    private static final int MOST_GROUPS = 10_000;
    private static final int USUAL_GROUPS = 1000;

    private static final Parameter<String> SOURCE = query("source", Kind.words(Filters.WORDS), "Who acts.", "KOR");
    private static final Parameter<String> TARGET = query("target", Kind.words(Filters.WORDS), "Towards whom.", "PRK");
    private static final Parameter<Boolean> BOTH_WAYS = flag("both_ways", "From the target to the source too.");
    static final Parameter<CountingRule> RULE = query(
            "rule",
            Kind.oneOf(CountingRule.class),
            "reports: each report counts; one_a_day (where it is not told): what is of one kind, between the same, on the"
                    + " same day is one, however many documents tell it; joined: what several documents tell of one event is one.",
            "one_a_day");
    private static final Parameter<Integer> GROUPS = query(
            "limit", Kind.number(1, MOST_GROUPS, USUAL_GROUPS), "How many groups at most; 'n' counts all.", "1000");
    private static final Parameter<EventCount.Per> PER_EVENT = per(EventCount.Per.class, "month");
    private static final Parameter<PerAct> PER_ACT = per(PerAct.class, "act");
    private static final Parameter<PerEngagement> PER_ENGAGEMENT = per(PerEngagement.class, "level");

    private final Archive archive;

    Counting(Archive archive) {
        this.archive = archive;
    }

    private static <E extends Enum<E>> Parameter<E> per(Class<E> type, String example) {
        return query(
                        "per",
                        Kind.oneOf(type),
                        "What is counted apart; said several times, one inside the other.",
                        example)
                .repeatable();
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/counts/events",
                                        "countEvents",
                                        "Events between pairs, with their mean Goldstein score.",
                                        Schema.named("Counts"))
                                .with(SOURCE, TARGET, BOTH_WAYS)
                                .with(Filters.CODES)
                                .with(Filters.DAYS)
                                .with(Filters.ISSUER, PER_EVENT, RULE, GROUPS)
                                .takingLong(),
                        this::events),
                new Endpoint(
                        Acts.filtered(Operation.get(
                                        "/counts/acts",
                                        "countActs",
                                        "Acts as documents report them.",
                                        Schema.named("Counts")))
                                .with(PER_ACT, GROUPS)
                                .takingLong(),
                        asked -> reply(
                                asked,
                                asked.list(PER_ACT),
                                archive.reader()
                                        .count(new FactCount.OfActs(
                                                Acts.which(asked, archive.gazetteer()), asked.list(PER_ACT))))),
                new Endpoint(
                        Engagements.filtered(Operation.get(
                                        "/counts/engagements",
                                        "countEngagements",
                                        "Meetings, calls, visits and others.",
                                        Schema.named("Counts")))
                                .with(PER_ENGAGEMENT, RULE, GROUPS)
                                .takingLong(),
                        this::engagements),
                new Endpoint(
                        Operation.get(
                                        "/coverage",
                                        "getCoverage",
                                        "The documents that count, by issuer: from when to when, and months without any.",
                                        Schema.named("Coverage"))
                                .with(Filters.ISSUER, Filters.PUBLISHED_FROM, Filters.PUBLISHED_TO),
                        asked -> new Reply.Data(coverage(archive.reader().coverage(Filters.documents(asked))))));
    }

    private static CountingRule rule(Asked asked) {
        return asked.find(RULE).orElse(CountingRule.ONE_A_DAY);
    }

    private Reply engagements(Asked asked) {
        List<PerEngagement> per = asked.list(PER_ENGAGEMENT);
        if (per.contains(PerEngagement.MODE) && !Engagements.namesActor(asked)) {
            throw Asked.refuse(PER_ENGAGEMENT, "asks where it was for somebody", "mode only beside 'actor'");
        }
        return reply(
                asked,
                per,
                archive.reader()
                        .count(new FactCount.OfEngagements(
                                Engagements.which(asked, archive.gazetteer()), per, rule(asked))));
    }

    private Reply events(Asked asked) {
        List<CodeFilter> codes = Filters.codes(asked);
        if (codes.size() > 1) {
            throw Asked.refuse(Filters.CAMEO, "is not the only code", "one of 'plover', 'cameo' and 'class' alone");
        }
        return reply(
                asked,
                asked.list(PER_EVENT),
                archive.reader()
                        .count(new EventCount(
                                asked.find(SOURCE),
                                asked.find(TARGET),
                                asked.is(BOTH_WAYS),
                                codes.stream().findFirst(),
                                Filters.days(asked),
                                asked.find(Filters.ISSUER),
                                asked.list(PER_EVENT),
                                rule(asked))));
    }

    private static Reply reply(Asked asked, List<? extends Enum<?>> per, Counts counts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", Kind.word(counts.rule()));
        members.put("per", per.stream().map(Kind::word).toList());
        members.put("n", counts.n());
        members.put("undated", counts.undated());
        members.put("all_groups", counts.groups().size());
        members.put(
                "groups",
                counts.groups().stream()
                        .limit(asked.find(GROUPS).orElse(USUAL_GROUPS))
                        .map(Counting::group)
                        .toList());
        members.put("coverage", coverage(counts.coverage()));
        return new Reply.Data(members);
    }

    private static Map<String, Object> group(Counts.Group group) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("values", group.values());
        members.put("n", group.n());
        members.put("goldstein", group.goldstein());
        members.put("scored", group.scored());
        return members;
    }

    static Map<String, Object> coverage(Coverage coverage) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("documents", coverage.documents());
        members.put("undated", coverage.undated());
        members.put("issuers", coverage.lines().stream().map(Counting::line).toList());
        return members;
    }

    private static Map<String, Object> line(Coverage.Line line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("issuer", line.issuer());
        members.put("documents", line.documents());
        members.put("first", line.first());
        members.put("last", line.last());
        members.put("gaps", line.gaps().stream().map(YearMonth::toString).toList());
        return members;
    }
}
