package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;

import dev.readout.codebook.Gazetteer;
import dev.readout.desk.Archive;
import dev.readout.export.RowFields;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.resolve.Engagement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who met, called or visited whom. */
final class Engagements {
    private static final RowFields<EngagementRow> ROWS = RowFields.engagements();

    private static final Parameter<String> ACTOR = query(
                    "actor",
                    Kind.words(Filters.WORDS),
                    "Who took part: a code or a name; several must all have.",
                    "KOR")
            .repeatable();
    private static final Parameter<Engagement.Kind> KIND =
            query("kind", Kind.oneOf(Engagement.Kind.class), "Of which kind it was.", "meeting");
    private static final Parameter<Engagement.Status> STATUS =
            query("status", Kind.oneOf(Engagement.Status.class), "Whether it was held.", "held");
    private static final Parameter<Integer> RANK = query(
            "rank",
            Kind.number(1, 6),
            "Somebody of this rank or a higher took part: 1 head of state or government, 2 deputy head, 3 minister,"
                    + " 4 vice minister, 5 ambassador or director-general, 6 other officials.",
            "3");
    private static final Parameter<String> AT = query(
            "at",
            Kind.words(Filters.WORDS),
            "Where it was: the code of a country, or words of the city or the place.",
            "Seoul");
    private static final Parameter<EngagementQuery.Mode> MODE = query(
            "mode",
            Kind.oneOf(EngagementQuery.Mode.class),
            "Where it was for the first 'actor': host, visit (in a country of the others), neutral or call.",
            "visit");
    private static final Parameter<String> TOPIC = query(
                    "topic", Kind.words(Filters.WORDS), "On a topic that these words name.", "trade")
            .repeatable();
    private static final Parameter<Boolean> STATED =
            flag("stated", "Only what the texts state whole: no field of it is inferred.");

    private static final List<Parameter<?>> OWN =
            List.of(ACTOR, KIND, STATUS, RANK, AT, MODE, TOPIC, Filters.MECHANISM, Filters.AREA, STATED);

    private static final Parameter<FactId> FACT = FactId.parameter("engagement");

    private final Archive archive;

    Engagements(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        filtered(Operation.get(
                                        "/engagements",
                                        "listEngagements",
                                        "Engagements, the newest first; of one document, in the order of its text.",
                                        Schema.page("Engagement")))
                                .with(Paging.ALL),
                        asked -> Paging.reply(
                                archive.reader()
                                        .pageEngagements(which(asked, archive.gazetteer())
                                                .page(Paging.page(asked))),
                                Engagements::row)),
                new Endpoint(
                        Operation.get(
                                        "/engagements/{fact}",
                                        "getEngagement",
                                        "One engagement.",
                                        Schema.named("Engagement"))
                                .with(FACT),
                        this::one));
    }

    /** With all that may be asked of engagements. */
    static Operation filtered(Operation operation) {
        return operation.with(OWN).with(Filters.DAYS).with(Filters.DOCUMENTS);
    }

    private Reply one(Asked asked) {
        FactId id = asked.get(FACT);
        return archive.lookup()
                .findEngagement(id.textHash(), id.trigger(), id.role())
                .map(row -> new Reply.Data(row(row)))
                .orElseThrow(() -> Endpoints.missing("No engagement has this key."));
    }

    /** @param known where a mechanism may be called otherwise */
    static EngagementQuery which(Asked asked, Gazetteer known) {
        EngagementQuery query =
                EngagementQuery.all().of(Filters.documents(asked)).during(Filters.days(asked));
        List<String> actors = asked.list(ACTOR);
        for (String actor : actors) {
            query = query.participant(actor);
        }
        query = asked.find(KIND).map(query::kind).orElse(query);
        query = asked.find(STATUS)
                .map(EngagementQuery.OfStatus::new)
                .map(query::and)
                .orElse(query);
        query = asked.find(RANK)
                .map(EngagementQuery.Ranked::new)
                .map(query::and)
                .orElse(query);
        query = asked.find(AT).map(EngagementQuery.At::new).map(query::and).orElse(query);
        for (String words : asked.list(TOPIC)) {
            query = query.and(new EngagementQuery.On(words));
        }
        if (asked.find(MODE).isPresent()) {
            query = query.and(new EngagementQuery.Placed(
                    asked.get(MODE),
                    actors.stream()
                            .findFirst()
                            .orElseThrow(() -> Asked.refuse(
                                    MODE, "asks where it was for somebody", "only beside 'actor', which names them"))));
        }
        for (String name : Filters.mechanisms(asked, known)) {
            query = query.and(new EngagementQuery.Names(name));
        }
        for (String area : asked.list(Filters.AREA)) {
            query = query.and(new EngagementQuery.Within(area));
        }
        return asked.is(STATED) ? query.and(new EngagementQuery.Stated()) : query;
    }

    static boolean namesActor(Asked asked) {
        return asked.find(ACTOR).isPresent();
    }

    private static Map<String, Object> row(EngagementRow row) {
        Map<String, Object> members = new LinkedHashMap<>(ROWS.of(row));
        members.put("self", Links.fact(row.key()));
        members.put("document_self", Links.document(row.source().document()));
        return members;
    }
}
