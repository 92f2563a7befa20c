package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.desk.Archive;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.CorrectionFilter;
import dev.readout.desk.CorrectionForm;
import dev.readout.desk.DeskException;
import dev.readout.desk.FactForm;
import dev.readout.desk.HistoryForm;
import dev.readout.desk.Scribe;
import dev.readout.query.CorrectionRow;
import dev.readout.query.Days;
import dev.readout.query.FactEvent;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.store.CorrectionException;
import dev.readout.store.StoreException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What people say of the record. */
final class Corrections {
    private static final Parameter<String> ID = Parameter.path(
            "correction",
            Kind.pattern("[0-9a-f]{16}", "16 hexadecimal digits"),
            "The correction's id.",
            "0123456789abcdef");
    private static final Parameter<String> ABOUT = query(
            "document",
            Kind.words(4000),
            "Only those about this document: its key, name, address or hash, or how one begins.",
            "Talks no. 1");
    private static final Parameter<String> WHO =
            query("who", Kind.words(Filters.WORDS), "Only what this person said.", "Dee Dow");
    private static final Parameter<Days> SINCE =
            query("since", Kind.date(), "Only what was said on this day (UTC) or later.", "2026-03");
    private static final Parameter<Boolean> UNFIT = flag("unfit", "Only those that count and fit no coding.");

    private final Archive archive;
    private final Scribe scribe;

    Corrections(Archive archive, Scribe scribe) {
        this.archive = archive;
        this.scribe = scribe;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/corrections",
                                        "listCorrections",
                                        "What people said of the record, in the order in which it is applied.",
                                        Schema.page("Correction"))
                                .with(ABOUT, WHO, SINCE, UNFIT)
                                .with(Paging.ALL)
                                .takingLong(),
                        this::list),
                new Endpoint(
                        Operation.post(
                                        "/corrections",
                                        "correct",
                                        "Adds what a person says of the record; who it is tells the token.",
                                        Role.CODER,
                                        Sent.json(CorrectionBody.schema(), CorrectionBody.example()),
                                        Schema.named("Correction"))
                                .answering(statuses())
                                .takingLong(),
                        this::add),
                new Endpoint(
                        Operation.get(
                                        "/corrections/{correction}",
                                        "getCorrection",
                                        "One correction.",
                                        Schema.named("Correction"))
                                .with(ID),
                        asked -> new Reply.Data(row(find(asked.get(ID))
                                .orElseThrow(() -> Endpoints.missing("No correction has this id."))))),
                history("act", "getActHistory"),
                history("engagement", "getEngagementHistory"));
    }

    private static Map<Integer, String> statuses() {
        Map<Integer, String> statuses = new LinkedHashMap<>();
        statuses.put(201, "It was added.");
        statuses.put(200, "It was there already.");
        return statuses;
    }

    private Endpoint history(String kind, String id) {
        Parameter<FactId> fact = FactId.parameter(kind);
        return new Endpoint(
                Operation.get(
                                "/" + kind + "s/{fact}/history",
                                id,
                                "How it was coded, and what people said of it, in the order of time.",
                                Schema.page("FactEvent"))
                        .with(fact)
                        .with(Paging.ALL)
                        .takingLong(),
                asked -> history(asked, kind, asked.get(fact)));
    }

    private Reply history(Asked asked, String kind, FactId id) {
        List<FactEvent> events = archive.corrections().history(key(kind, id));
        if (events.isEmpty()) {
            throw Endpoints.missing("No coding and no correction has this " + kind + ".");
        }
        return Paging.reply(Paging.cut(events, asked), HistoryForm::fields);
    }

    private FactKey key(String kind, FactId id) {
        try {
            return archive.corrections().get(id.told(kind), List.of());
        } catch (StoreException e) {
            throw Endpoints.missing("No text has a hash that begins so.");
        }
    }

    private Reply list(Asked asked) {
        CorrectionFilter filter = new CorrectionFilter(
                asked.find(ABOUT), asked.find(WHO), asked.find(SINCE).flatMap(Days::from), asked.is(UNFIT));
        try {
            return Paging.reply(Paging.cut(filter.list(archive.corrections()), asked), Corrections::row);
        } catch (StoreException e) {
            throw Asked.refuse(ABOUT, "is no one document's name", "a document of the archive");
        }
    }

    private Optional<CorrectionRow> find(String id) {
        return archive.corrections().list(c -> c.id().equals(id)).stream().findFirst();
    }

    private Reply add(Asked asked) {
        Instant now = Clock.systemUTC().instant();
        String who = asked.caller().name();
        CorrectionBody body = CorrectionBody.of(asked.sent().json(), who, now);
        CorrectionDesk desk =
                new CorrectionDesk(archive.place(), archive.corrections(), archive.codebook(), archive.gazetteer());
        Optional<CorrectionRow> before = findSaid(desk, body, who);
        if (before.isPresent()) {
            return made(200, before.get());
        }
        Correction said = read(desk, body, who, now);
        return find(said.id()).map(row -> made(200, row)).orElseGet(() -> added(desk, said));
    }

    private static Correction read(CorrectionDesk desk, CorrectionBody body, String who, Instant now) {
        try {
            return new CorrectionForm(desk).read(body.node(), () -> who, now);
        } catch (DeskException | StoreException | IllegalArgumentException e) {
            throw unfit(List.of(String.valueOf(e.getMessage())));
        }
    }

    private Reply added(CorrectionDesk desk, Correction said) {
        try {
            scribe.correct(desk, List.of(said));
        } catch (CorrectionException e) {
            throw unfit(List.copyOf(e.problems().values()));
        }
        return made(201, find(said.id()).orElseThrow());
    }

    private static ProblemException unfit(List<String> problems) {
        return new ProblemException(Problem.unfit(problems.stream()
                .map(why -> new Fault("correct", why, "what the record and the text bear out"))
                .toList()));
    }

    /**
     * What the same person said at the very same moment of the same fact: a rejection that comes again finds no such fact any
     * more, and a change finds another value, so they are not told by their ids.
     */
    private Optional<CorrectionRow> findSaid(CorrectionDesk desk, CorrectionBody body, String who) {
        JsonNode node = body.node();
        return body.at()
                .map(at -> at.truncatedTo(ChronoUnit.MILLIS))
                .flatMap(at -> archive
                        .corrections()
                        .list(c -> c.who().equals(who)
                                && c.at().equals(at)
                                && c.why().equals(node.path("why").asString())
                                && c.amendment()
                                        .name()
                                        .equals(node.path("correct").asString())
                                && isOfFact(desk, c, node))
                        .stream()
                        .findFirst());
    }

    private static boolean isOfFact(CorrectionDesk desk, Correction c, JsonNode node) {
        try {
            boolean same = c.fact().isPresent()
                    && node.path("fact").isString()
                    && c.fact().get().equals(desk.key(node.path("fact").asString()));
            return same
                    && !(c.amendment() instanceof Amendment.Pairing)
                    && (!(c.amendment() instanceof Amendment.Alteration a) || isOf(a, node));
        } catch (StoreException e) {
            return false;
        }
    }

    private static boolean isOf(Amendment.Alteration alteration, JsonNode node) {
        return alteration.field().equals(node.path("field").asString(""))
                && alteration.after().equals(FactForm.list(node.path("after")));
    }

    private static Reply made(int status, CorrectionRow row) {
        return new Reply.Made(status, Links.correction(row.correction().id()), row(row));
    }

    private static Map<String, Object> row(CorrectionRow row) {
        Map<String, Object> members = new LinkedHashMap<>(CorrectionForm.fields(row));
        members.put("self", Links.correction(row.correction().id()));
        return members;
    }

    /** As it is told of; which members there are hangs on what was said. */
    static Schema schema() {
        return correction(Members.of("id", text()))
                .with("description", "Members of a kind stand where it is of that kind.");
    }

    private static Schema correction(Members before) {
        Members members = before.and("correct", text("add, change, reject, confirm, merge, split, same, apart or undo"))
                .and("text_hash", text())
                .and(
                        "fact",
                        new Schema(Map.of("type", List.of("string", "object")))
                                .described("The fact's key; of what is added, the fact; of two reports, the first."))
                .and("field", text())
                .and("before", listOf(text()))
                .and("after", listOf(text()))
                .and("label", text())
                .and("values", new Schema(Map.of("type", "object")))
                .and("code", text())
                .and("into", text())
                .and("words", text())
                .and("other", text("A code; of two reports, the key of the second."))
                .and("document", text().orNull())
                .and("correction", text())
                .and("who", text())
                .and("at", text())
                .and("why", text())
                .and("state", text("counts, undone or unfit"))
                .and("problem", text("What hinders it where it does not fit."))
                .and("documents", listOf(text()).described("Those that it is about."))
                .and("self", text("Where this is."));
        return object(members)
                .withoutNeed(
                        "text_hash",
                        "fact",
                        "field",
                        "before",
                        "after",
                        "label",
                        "values",
                        "code",
                        "into",
                        "words",
                        "other",
                        "document",
                        "correction");
    }

    static Schema eventSchema() {
        Members coded = Members.of("event", text("coded: a coder coded the text"))
                .and("at", text())
                .and("document", text())
                .and("fingerprint", text())
                .and(
                        "values",
                        new Schema(Map.of("type", "object")).orNull().described("null where it does not have it"));
        Schema said =
                correction(Members.of("event", text("said: a person said this")).and("id", text()));
        return new Schema(Map.of(
                "oneOf", List.of(object(coded).json(), said.withoutNeed("self").json())));
    }
}
