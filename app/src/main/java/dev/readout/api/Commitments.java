package dev.readout.api;

import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.fraction;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.desk.Archive;
import dev.readout.desk.CommitmentFields;
import dev.readout.desk.Scribe;
import dev.readout.query.CommitmentQuery;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Days;
import dev.readout.relate.commitment.Status;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who undertook what, and what became of it as far as the archive tells. */
final class Commitments {
    private static final Parameter<String> OBLIGOR =
            query("obligor", Kind.words(Filters.WORDS), "Only of this state or body: its code.", "XVA");
    private static final Parameter<String> TO =
            query("to", Kind.words(Filters.WORDS), "Only for this state or body: its code.", "XQU");
    private static final Parameter<String> ABOUT = query(
            "about",
            Kind.words(Filters.WORDS),
            "Only where words of the undertaking begin with each of these.",
            "grain");
    private static final Parameter<Days> DUE_BEFORE =
            query("due_before", Kind.date(), "Only with a deadline that ends before this day.", "2025");
    private static final Parameter<Status> STATUS = query(
            "status",
            Kind.oneOf(Status.class),
            "Only those that stand so. A page of them may be short, or empty, and have a next: of so many is it worked out at once.",
            "open");
    private static final Parameter<Days> TODAY =
            query("today", Kind.date(), "The day on which they stand so; without it today, in UTC.", "2024-12-31");
    private static final Parameter<FactId> COMMITMENT = FactId.parameter("commitment", "act");

    /** Of so many does one request work out how they stand. */
    private static final int LOOKED = 1_000;

    private final Archive archive;
    private final Scribe scribe;

    Commitments(Archive archive, Scribe scribe) {
        this.archive = archive;
        this.scribe = scribe;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/commitments",
                                        "listCommitments",
                                        "What was undertaken, the newest first. Nothing here says that it was broken.",
                                        Schema.page("Commitment"))
                                .with(OBLIGOR, TO, ABOUT, DUE_BEFORE, STATUS, TODAY)
                                .with(Paging.ALL)
                                .ofThisMoment()
                                .takingLong(),
                        asked -> Paging.reply(archive.reader().pageCommitments(which(asked)), Commitments::row)),
                new Endpoint(
                        Operation.get(
                                        "/commitments/{commitment}",
                                        "getCommitment",
                                        "One with its chain, what may show that it was kept, and what people said of that.",
                                        Schema.named("CommitmentWithChain"))
                                .with(COMMITMENT, TODAY)
                                .ofThisMoment()
                                .takingLong(),
                        asked -> new Reply.Data(whole(find(asked)))),
                new Endpoint(
                        Operation.post(
                                        "/commitments/{commitment}/judgements",
                                        "judgeEvidence",
                                        "Says whether evidence shows that it was kept; who it is tells the token.",
                                        Role.CODER,
                                        Sent.json(JudgementBody.schema(), JudgementBody.example()),
                                        Schema.named("CommitmentWithChain"))
                                .with(COMMITMENT)
                                .answering(Map.of(201, "It was noted; the last word counts."))
                                .takingLong(),
                        this::judge));
    }

    private static CommitmentQuery which(Asked asked) {
        CommitmentQuery query = CommitmentQuery.all(day(asked))
                .about(asked.find(ABOUT)
                        .map(words -> List.of(words.strip().split("\\s+")))
                        .orElse(List.of()))
                .page(Paging.page(asked));
        query = asked.find(OBLIGOR).map(query::obligor).orElse(query);
        query = asked.find(TO).map(query::to).orElse(query);
        query = asked.find(DUE_BEFORE).flatMap(Days::from).map(query::dueBefore).orElse(query);
        return asked.find(STATUS).map(query::status).orElse(query).looked(LOOKED);
    }

    private static LocalDate day(Asked asked) {
        return asked.find(TODAY).flatMap(Days::from).orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    }

    private CommitmentRow find(Asked asked) {
        return archive.reader()
                .findCommitment(asked.get(COMMITMENT).told("act"), day(asked))
                .orElseThrow(() -> Endpoints.missing("No act with this key commits to anything."));
    }

    private Reply judge(Asked asked) {
        Instant now = Clock.systemUTC().instant();
        JudgementBody body = JudgementBody.of(asked.sent().json());
        String commitment = find(asked).act().key().toString();
        if (!archive.reader().isFact(body.evidence())) {
            throw new ProblemException(Problem.unfit(List.of(new Fault(
                    "evidence",
                    "is no deed, act or engagement of the record",
                    "the key of one, as 'evidence' has it"))));
        }
        scribe.judge(body.judgement(commitment, asked.caller().name(), now));
        CommitmentRow row = find(asked);
        return new Reply.Made(201, Links.commitment(row.act().key()), whole(row));
    }

    private static Map<String, Object> row(CommitmentRow row) {
        Map<String, Object> members = new LinkedHashMap<>(CommitmentFields.of(row));
        members.put("self", Links.commitment(row.act().key()));
        return members;
    }

    private Map<String, Object> whole(CommitmentRow row) {
        Map<String, Object> members = new LinkedHashMap<>(CommitmentFields.whole(
                row, archive.reader().searchedAfter(row.chain().last())));
        members.put("self", Links.commitment(row.act().key()));
        return members;
    }

    static Schema schema() {
        return object(members().and("self", text("Where this is.")));
    }

    private static Members members() {
        return Members.of("id", text("The key of the act that makes it."))
                .and("document", text())
                .and("issuer", text())
                .and("published", text())
                .and("day", text("On which it was made; empty where that is not known, as with the other members."))
                .and("act", text())
                .and("rule", text())
                .and("by", listOf(text()))
                .and("to", listOf(text()))
                .and("undertaking", text())
                .and("strength", text("A rung of the ladder of docs/commitments.md."))
                .and("restated", truth())
                .and("deadline", text("Its words."))
                .and("due", text("Its last day."))
                .and("due_rule", text())
                .and("due_inferred", truth())
                .and("condition", text())
                .and("status", text("open, restated, proposed, overdue or kept"))
                .and("told", number().described("How many documents tell it."))
                .and("proposed", number().described("How much may show that it was kept."))
                .and("quote", text());
    }

    static Schema chainSchema() {
        Members member = Members.of("id", text())
                .and("document", text())
                .and("day", text())
                .and("step", text("first, restated, sharpened, softened or changed"))
                .and("why", listOf(text()))
                .and("score", fraction())
                .and("shared", listOf(text()).described("Words that both have."));
        Members evidence = Members.of("id", text())
                .and("document", text())
                .and("day", text())
                .and("score", fraction())
                .and("shared", listOf(text()))
                .and("judged", text("accept, reject, or empty where nobody said"))
                .and("quote", text());
        Members judgement = Members.of("evidence", text())
                .and("verdict", text())
                .and("who", text())
                .and("at", text())
                .and("why", text());
        Members searched = Members.of("last_mentioned", text())
                .and("in", text())
                .and("issuer", text())
                .and("later_documents", number())
                .and("on_topic", number());
        return object(members()
                .and("chain", listOf(object(member)))
                .and("evidence", listOf(object(evidence)))
                .and("judgements", listOf(object(judgement)))
                .and("searched", object(searched))
                .and("self", text("Where this is.")));
    }
}
