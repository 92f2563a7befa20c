package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;

import dev.readout.codebook.Gazetteer;
import dev.readout.desk.Archive;
import dev.readout.export.RowFields;
import dev.readout.query.ActQuery;
import dev.readout.query.ActQuery.Role;
import dev.readout.query.ActRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who said or did what to whom. */
final class Acts {
    private static final RowFields<ActRow> ROWS = RowFields.acts();

    private static final Parameter<String> ACTOR =
            actor("actor", "Who takes part in any role: a code, or words of the text.");
    private static final Parameter<String> BY = actor("by", "Who acts.");
    private static final Parameter<String> TARGET = actor("target", "Whom it is aimed at or concerns.");
    private static final Parameter<String> ADDRESSEE = actor("addressee", "To whom it was said.");
    private static final Parameter<String> ACT = query(
            "act",
            Kind.pattern("[a-z][a-z-]{0,60}", "the name of an entry of the codebook"),
            "Which act of the codebook.",
            "condemn");
    private static final Parameter<String> ABOUT = query(
                    "about", Kind.words(Filters.WORDS), "About something that these words name.", "missile")
            .repeatable();
    private static final Parameter<Boolean> STATED =
            flag("stated", "Only what the texts state whole: no field of it is inferred.");
    private static final Parameter<ActQuery.Claim> CLAIMED_BY = query(
            "claimed_by",
            Kind.oneOf(ActQuery.Claim.class),
            "Acts between two sides, one of which published the document: whether the other side published it too.",
            "both_sides");
    private static final Parameter<Boolean> BACKGROUND = flag("background", "History and standing context too.");
    private static final Parameter<Boolean> NEGATED = flag("negated", "What did not or will not happen, too.");

    /** All that may be asked of acts, but for the documents and the days. */
    private static final List<Parameter<?>> OWN = List.of(
            ACTOR,
            BY,
            TARGET,
            ADDRESSEE,
            ACT,
            ABOUT,
            Filters.MECHANISM,
            Filters.AREA,
            STATED,
            CLAIMED_BY,
            BACKGROUND,
            NEGATED);

    private static final Parameter<FactId> FACT = FactId.parameter("act");

    private final Archive archive;

    Acts(Archive archive) {
        this.archive = archive;
    }

    private static Parameter<String> actor(String name, String description) {
        return query(name, Kind.words(Filters.WORDS), description, "KOR").repeatable();
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        filtered(Operation.get(
                                        "/acts",
                                        "listActs",
                                        "Acts, the newest first; of one document, in the order of its text.",
                                        Schema.page("Act")))
                                .with(Paging.ALL),
                        asked -> Paging.reply(
                                archive.reader()
                                        .pageActs(which(asked, archive.gazetteer())
                                                .page(Paging.page(asked))),
                                Acts::row)),
                new Endpoint(
                        Operation.get("/acts/{fact}", "getAct", "One act.", Schema.named("Act"))
                                .with(FACT),
                        this::one));
    }

    /** With all that may be asked of acts. */
    static Operation filtered(Operation operation) {
        return operation.with(OWN).with(Filters.CODES).with(Filters.DAYS).with(Filters.DOCUMENTS);
    }

    private Reply one(Asked asked) {
        FactId id = asked.get(FACT);
        return archive.lookup()
                .findAct(id.textHash(), id.trigger(), id.role())
                .map(row -> new Reply.Data(row(row)))
                .orElseThrow(() -> Endpoints.missing("No act has this key."));
    }

    /** @param known where a mechanism may be called otherwise */
    static ActQuery which(Asked asked, Gazetteer known) {
        ActQuery query = ActQuery.all().of(Filters.documents(asked)).during(Filters.days(asked));
        query = with(query, Role.ANY, asked.list(ACTOR));
        query = with(query, Role.BY, asked.list(BY));
        query = with(query, Role.TARGET, asked.list(TARGET));
        query = with(query, Role.ADDRESSEE, asked.list(ADDRESSEE));
        query = asked.find(ACT).map(query::act).orElse(query);
        for (String words : asked.list(ABOUT)) {
            query = query.and(new ActQuery.About(words));
        }
        for (var code : Filters.codes(asked)) {
            query = query.and(new ActQuery.Coded(code));
        }
        for (String name : Filters.mechanisms(asked, known)) {
            query = query.and(new ActQuery.Names(name));
        }
        for (String area : asked.list(Filters.AREA)) {
            query = query.and(new ActQuery.Within(area));
        }
        query = asked.is(STATED) ? query.and(new ActQuery.Stated()) : query;
        query = asked.find(CLAIMED_BY)
                .map(ActQuery.Claimed::new)
                .map(query::and)
                .orElse(query);
        query = asked.is(BACKGROUND) ? query.withBackground() : query;
        return asked.is(NEGATED) ? query.withNegated() : query;
    }

    private static ActQuery with(ActQuery query, Role role, List<String> actors) {
        ActQuery more = query;
        for (String actor : actors) {
            more = more.and(new ActQuery.Actor(role, actor));
        }
        return more;
    }

    private static Map<String, Object> row(ActRow row) {
        Map<String, Object> members = new LinkedHashMap<>(ROWS.of(row));
        members.put("self", Links.fact(row.key()));
        members.put("document_self", Links.document(row.source().document()));
        return members;
    }
}
