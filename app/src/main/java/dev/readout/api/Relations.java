package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.codebook.Quad;
import dev.readout.desk.Archive;
import dev.readout.query.CountingRule;
import dev.readout.query.DyadEvent;
import dev.readout.query.Page;
import dev.readout.query.Relation;
import dev.readout.query.RelationQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How one acted towards another over time, and the events behind it. */
final class Relations {
    private static final Parameter<String> OTHER =
            query("other", Kind.words(Filters.WORDS), "Another; without it, all others.", "PRK");
    private static final Parameter<RelationQuery.Direction> DIRECTION = query(
            "direction",
            Kind.oneOf(RelationQuery.Direction.class),
            "What the actor does (from), what is done to it (to), or both.",
            "both");

    private final Archive archive;

    Relations(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/actors/{code}/relations",
                                        "getRelation",
                                        "Month by month, in words and in deeds, with the months in which the mean turned.",
                                        Schema.named("Relation"))
                                .with(Actors.CODE, OTHER, DIRECTION)
                                .with(Filters.DAYS)
                                .with(Filters.ISSUER, Counting.RULE)
                                .takingLong(),
                        asked -> new Reply.Data(relation(asked, archive.reader().relation(which(asked))))),
                new Endpoint(
                        Operation.get(
                                        "/actors/{code}/relations/events",
                                        "listEventsOfRelation",
                                        "The events behind it, the newest first.",
                                        Schema.page("DyadEvent"))
                                .with(Actors.CODE, OTHER, DIRECTION)
                                .with(Filters.DAYS)
                                .with(Filters.ISSUER)
                                .with(Paging.ALL)
                                .takingLong(),
                        this::events));
    }

    private static RelationQuery which(Asked asked) {
        RelationQuery query = RelationQuery.of(asked.get(Actors.CODE))
                .direction(asked.find(DIRECTION).orElse(RelationQuery.Direction.BOTH))
                .during(Filters.days(asked));
        query = asked.find(OTHER).map(query::with).orElse(query);
        return asked.find(Filters.ISSUER).map(query::issuer).orElse(query);
    }

    private Reply events(Asked asked) {
        Page page = Paging.numbered(asked);
        List<DyadEvent> events = archive.reader().listEvents(which(asked), page);
        return Paging.reply(Paging.answer(events, page), Relations::event);
    }

    private static Map<String, Object> relation(Asked asked, Relation relation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", Kind.word(asked.find(Counting.RULE).orElse(CountingRule.ONE_A_DAY)));
        members.put("months", relation.points().stream().map(Relations::point).toList());
        members.put("turns", relation.turns().stream().map(Relations::turn).toList());
        members.put("undated", relation.undated());
        members.put("coverage", Counting.coverage(relation.coverage()));
        return members;
    }

    private static Map<String, Object> point(Relation.Point point) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("month", point.month().toString());
        for (Quad quad : Quad.values()) {
            members.put(Kind.word(quad), point.count(quad));
        }
        members.put("n", point.n());
        members.put("goldstein", point.goldstein());
        members.put("scored", point.scored());
        return members;
    }

    private static Map<String, Object> turn(Relation.TurningPoint turn) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("month", turn.month().toString());
        members.put("before", turn.before());
        members.put("after", turn.after());
        members.put("p", turn.p());
        return members;
    }

    private static Map<String, Object> event(DyadEvent event) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", event.source());
        members.put("target", event.target());
        members.put("plover", event.plover());
        members.put("cameo", event.cameo());
        members.put("goldstein", event.goldstein());
        switch (event.fact()) {
            case DyadEvent.OfAct act -> {
                members.put("fact", Links.fact(act.row().key()));
                members.put("quote", act.row().quote());
            }
            case DyadEvent.OfEngagement engagement -> {
                members.put("fact", Links.fact(engagement.row().key()));
                members.put("quote", engagement.row().quote());
            }
        }
        return members;
    }

    static Schema schema() {
        Members month = Members.of("month", Schema.text());
        for (Quad quad : Quad.values()) {
            month = month.and(Kind.word(quad), Schema.number());
        }
        month = month.and("n", Schema.number())
                .and("goldstein", Schema.fraction().orNull())
                .and("scored", Schema.number());
        Members turn = Members.of("month", Schema.text("The first behind the change."))
                .and("before", Schema.fraction())
                .and("after", Schema.fraction())
                .and("p", Schema.fraction());
        return Schema.object(Members.of("rule", Schema.text())
                .and("months", Schema.listOf(Schema.object(month)))
                .and("turns", Schema.listOf(Schema.object(turn)))
                .and("undated", Schema.number().described("Events of no one month, in no line."))
                .and("coverage", Schema.named("Coverage")));
    }

    static Schema eventSchema() {
        return Schema.object(Members.of("source", Schema.text())
                .and("target", Schema.text())
                .and("plover", Schema.text().orNull())
                .and("cameo", Schema.text().orNull())
                .and("goldstein", Schema.fraction().orNull())
                .and("fact", Schema.text("Where the act or engagement is."))
                .and("quote", Schema.text()));
    }
}
