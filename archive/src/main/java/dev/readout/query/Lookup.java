package dev.readout.query;

import dev.readout.document.Issue;
import dev.readout.document.Span;
import dev.readout.store.ArchivePlace;
import dev.readout.store.IssueForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds single things of an archive by their keys, and pages what has an order of its own: documents, actors, issues.
 * Thread-safe.
 */
public final class Lookup {
    private static final String ONE_FACT =
            " FROM texts t JOIN codings c ON c.text = t.id AND c.current = 1 JOIN snapshots s ON s.id = c.snapshot"
                    + " JOIN documents d ON d.id = s.document JOIN %s f ON f.coding = c.id"
                    + " WHERE t.hash >= ? AND t.hash < ? AND f.trigger_start = ? AND f.trigger_end = ? AND f.role = ?"
                    + " ORDER BY d.repost_of IS NOT NULL, s.latest DESC, d.key, s.hash LIMIT 1";

    /** Each code is looked up behind the one before: there are few codes, and very many facts of some. */
    private static final String CODES = """
            WITH RECURSIVE codes(code) AS (SELECT min(code) FROM fact_actors WHERE kind = %1$s AND code > ?
                UNION ALL SELECT (SELECT min(code) FROM fact_actors WHERE kind = %1$s AND code > codes.code)
                FROM codes WHERE codes.code IS NOT NULL)
            SELECT code FROM codes WHERE code IS NOT NULL LIMIT ?""";

    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM fact_actors WHERE kind = 0 AND code = ?) AS acts,
                (SELECT count(*) FROM fact_actors WHERE kind = 1 AND code = ?) AS engagements""";

    private static final String EVENT = """
            SELECT r.event FROM codings c JOIN engagements e ON e.coding = c.id
                JOIN event_reports r ON r.coding = e.coding AND r.ordinal = e.ordinal
            WHERE c.key = ? AND e.local_id = ?""";

    private final Jdbi jdbi;

    private Lookup(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the archive in a place.
     *
     * @param most how long an answer may take
     * @throws dev.readout.store.StoreException where there is none, with what to do
     */
    public static Lookup open(ArchivePlace place, Duration most) {
        return new Lookup(place.reading(most));
    }

    /** Number of the last change; 0 where there was none. Whatever an archive answers changes only with it. */
    public long sequence() {
        return jdbi.withHandle(h -> h.select("SELECT coalesce(max(sequence), 0) FROM change_log")
                .mapTo(Long.class)
                .one());
    }

    /**
     * The act that has this key; where several documents have the same text, the one that counts.
     *
     * @param textHash of the text, or how it begins
     */
    public Optional<ActRow> findAct(String textHash, Span trigger, String role) {
        return findFact(
                FactKind.ACT,
                textHash,
                trigger,
                role,
                (reader, at) -> reader.acts().get(at));
    }

    /** The engagement that has this key. */
    public Optional<EngagementRow> findEngagement(String textHash, Span trigger, String role) {
        return findFact(
                FactKind.ENGAGEMENT,
                textHash,
                trigger,
                role,
                (reader, at) -> reader.engagements().get(at));
    }

    /** For each engagement the id of the joined event that it is a report of; absent where it is the only one. */
    public List<Optional<String>> listEvents(List<EngagementRow> engagements) {
        return inSnapshot(h -> engagements.stream()
                .map(row -> h.select(
                                EVENT, row.source().coding(), row.engagement().id())
                        .mapTo(String.class)
                        .findOne())
                .toList());
    }

    private <R> Optional<R> findFact(
            FactKind kind, String textHash, Span trigger, String role, BiFunction<CodingReader, Integer, R> read) {
        return inSnapshot(h -> h.select(
                        "SELECT c.id, f.ordinal" + ONE_FACT.formatted(kind.table()),
                        textHash,
                        textHash + "g", // behind all that begin so: the index on the hash serves
                        trigger.start(),
                        trigger.end(),
                        role)
                .map((row, context) -> read.apply(new CodingReader(h, row.getLong(1)), row.getInt(2)))
                .findOne());
    }

    /**
     * A page of documents, by key and then by the hash of their bytes.
     *
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<DocumentRow> pageDocuments(DocumentQuery query) {
        Condition condition = Condition.of(query).inOrder();
        query.page().after().ifPresent(token -> {
            List<String> last = Cursor.of(token, "documents", 2).values();
            condition.add("(d.key, s.hash) > (?, ?)", last.get(0), last.get(1));
        });
        return inSnapshot(h -> answer(
                h
                        .select(
                                "SELECT c.id" + Reader.IN_ORDER + condition.where() + Reader.ORDER + " LIMIT ?",
                                condition.values(query.page().limit()))
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .map(coding -> Reader.documentRow(h, coding, new AsKnown(query.knownAt())))
                        .toList(),
                query.page().limit(),
                row -> new Cursor(
                        "documents",
                        List.of(row.source().document(), row.source().snapshot().hash()))));
    }

    /**
     * A page of the actors of all facts that count, by code.
     *
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<ActorRow> pageActors(Page page) {
        String after = page.after()
                .map(token -> Cursor.of(token, "actors", 1).values().getFirst())
                .orElse("");
        return inSnapshot(h -> {
            List<String> codes = new ArrayList<>(codes(h, FactKind.ACT, after, page.limit()));
            codes.addAll(codes(h, FactKind.ENGAGEMENT, after, page.limit()));
            List<ActorRow> rows = codes.stream()
                    .distinct()
                    .sorted()
                    .limit(page.limit())
                    .map(code -> actor(h, code))
                    .toList();
            return answer(rows, page.limit(), row -> new Cursor("actors", List.of(row.code())));
        });
    }

    /** An actor, where any fact that counts has it. */
    public Optional<ActorRow> findActor(String code) {
        return inSnapshot(h -> Optional.of(actor(h, code)).filter(row -> row.acts() + row.engagements() > 0));
    }

    private static List<String> codes(Handle h, FactKind kind, String after, int limit) {
        return h.select(CODES.formatted(Integer.toString(kind.number())), after, limit)
                .mapTo(String.class)
                .list();
    }

    private static ActorRow actor(Handle h, String code) {
        return h.select(COUNTS, code, code)
                .map((row, context) -> new ActorRow(code, row.getLong("acts"), row.getLong("engagements")))
                .one();
    }

    /**
     * A page of the issues, by subject.
     *
     * @param code only of this code
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<Issue> pageIssues(Optional<String> code, Page page) {
        Condition condition = new Condition();
        code.ifPresent(c -> condition.add("code = ?", c));
        page.after().ifPresent(token -> {
            List<String> last = Cursor.of(token, "issues", 5).values();
            condition.add("(subject, stage, code, severity, cause) > (?, ?, ?, ?, ?)", last.toArray());
        });
        return inSnapshot(h -> answer(
                h.select(
                                "SELECT * FROM issues" + condition.where()
                                        + " ORDER BY subject, stage, code, severity, cause LIMIT ?",
                                condition.values(page.limit()))
                        .map((row, context) -> IssueForm.issue(row))
                        .list(),
                page.limit(),
                i -> new Cursor(
                        "issues",
                        List.of(i.subject(), i.stage(), i.code(), i.severity().name(), i.cause()))));
    }

    private static <R> Answer<R> answer(List<R> rows, int limit, Function<R, Cursor> place) {
        boolean full = !rows.isEmpty() && rows.size() == limit;
        return new Answer<>(rows, full ? Optional.of(place.apply(rows.getLast()).token()) : Optional.empty());
    }

    private <T> T inSnapshot(Function<Handle, T> read) {
        return jdbi.inTransaction(read::apply);
    }
}
