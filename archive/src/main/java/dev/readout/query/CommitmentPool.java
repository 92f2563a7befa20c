package dev.readout.query;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.relate.commitment.Done;
import dev.readout.relate.commitment.Resemblance;
import dev.readout.relate.commitment.Undertaken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;

/**
 * Reads commitments and deeds as they are compared, without their texts, and finds those that have words in common. What was
 * read is kept for the next that is asked for.
 */
final class CommitmentPool {
    private static final String LIKE = """
            SELECT f.coding, f.ordinal, c.words FROM (
                SELECT DISTINCT coding, ordinal FROM commitment_words WHERE code IN (%s) AND kind = ? AND word IN (%s)) f
            JOIN %s c ON c.coding = f.coding AND c.ordinal = f.ordinal ORDER BY f.coding, f.ordinal""";

    private static final String OFTEN = """
            SELECT count(*) FROM (SELECT 1 FROM commitment_words WHERE code IN (%s) AND kind = ? AND word = ? LIMIT ?) few""";

    /** Words that are more frequent than this are equally frequent. */
    private static final int MOST = 200;

    private static final String SOURCE = """
            SELECT d.key AS document, t.hash,
                (SELECT value FROM metadata m WHERE m.coding = c.id AND m.field = 'issuer') AS issuer,
                (SELECT value FROM metadata m WHERE m.coding = c.id AND m.field = 'published') AS published""";

    private static final String TABLES =
            " FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document"
                    + " JOIN texts t ON t.id = c.text";

    private static final String UNDERTAKEN = SOURCE
            + ", a.trigger_start, a.trigger_end, a.role, a.date_first AS day, u.act, u.words, u.strength, u.date_last,"
            + " u.deadline_start, u.condition_start" + TABLES
            + " JOIN commitments u ON u.coding = c.id JOIN acts a ON a.coding = c.id AND a.ordinal = u.act"
            + " WHERE c.id = ? AND u.ordinal = ?";

    private static final String DONE =
            SOURCE + ", u.trigger_start, u.trigger_end, u.quote_start, u.quote_end, u.doing, u.words" + TABLES
                    + " JOIN deeds u ON u.coding = c.id WHERE c.id = ? AND u.ordinal = ?";

    private static final String ON_TOPIC = """
            SELECT count(DISTINCT w.coding) FROM commitment_words w JOIN document_days d ON d.coding = w.coding
            WHERE w.code IN (%s) AND w.word IN (%s) AND d.issuer = ? AND d.day > ?""";

    private static final int UNDERTAKING = 0;
    private static final int DEED = 1;

    private final Handle handle;
    private final Resemblance resemblance;
    private final int distinctive;
    private final Map<Place, Undertaken> undertaken = new HashMap<>();
    private final Map<Place, Done> done = new HashMap<>();
    private final Map<Use, Long> often = new HashMap<>();

    /** A coding, and the place in it. */
    record Place(long coding, int ordinal) {}

    /** A word in what somebody undertakes or does. */
    private record Use(List<String> by, int kind, String word) {}

    private record Found(Place place, List<String> words) {}

    CommitmentPool(Handle handle, CommitmentWords words) {
        this.handle = handle;
        this.resemblance = new Resemblance(words.measure());
        this.distinctive = words.measure().distinctive();
    }

    Undertaken get(Place place) {
        return undertaken.computeIfAbsent(
                place,
                p -> handle.select(UNDERTAKEN, p.coding(), p.ordinal())
                        .map((row, context) -> undertaken(row, p))
                        .one());
    }

    private Undertaken undertaken(ResultSet row, Place place) throws SQLException {
        int act = row.getInt("act");
        Map<String, List<String>> roles = new HashMap<>();
        handle.select(
                        "SELECT role, code FROM act_actors WHERE coding = ? AND act = ? ORDER BY role, ordinal",
                        place.coding(),
                        act)
                .map((actor, context) -> Map.entry(actor.getString(1), actor.getString(2)))
                .forEach(e -> roles.computeIfAbsent(e.getKey(), r -> new ArrayList<>())
                        .add(e.getValue()));
        return new Undertaken(
                key(row, "act", row.getString("role")),
                row.getString("document"),
                text(row, "issuer"),
                Optional.ofNullable(row.getString("day")).orElse(text(row, "published")),
                roles.getOrDefault("by", List.of()).stream().distinct().toList(),
                beneficiaries(roles, place),
                words(row, "words"),
                row.getString("strength"),
                Optional.ofNullable(row.getString("date_last")).map(LocalDate::parse),
                row.getString("deadline_start") != null,
                row.getString("condition_start") != null);
    }

    private List<String> beneficiaries(Map<String, List<String>> roles, Place place) {
        List<String> to = roles.getOrDefault("target", roles.getOrDefault("addressee", List.of()));
        return to.isEmpty()
                ? handle.select(
                                "SELECT code FROM commitment_recipients WHERE coding = ? AND commitment = ? ORDER BY ordinal",
                                place.coding(),
                                place.ordinal())
                        .mapTo(String.class)
                        .list()
                : to.stream().distinct().toList();
    }

    private Done getDone(Place place) {
        return done.computeIfAbsent(
                place,
                p -> handle.select(DONE, p.coding(), p.ordinal())
                        .map((row, context) -> new Done(
                                key(row, "deed", ""),
                                row.getString("document"),
                                text(row, "published"),
                                handle.select(
                                                "SELECT code FROM deed_actors WHERE coding = ? AND deed = ? ORDER BY ordinal",
                                                p.coding(),
                                                p.ordinal())
                                        .mapTo(String.class)
                                        .list(),
                                words(row, "doing"),
                                words(row, "words"),
                                new Span(row.getInt("quote_start"), row.getInt("quote_end"))))
                        .one());
    }

    private static FactKey key(ResultSet row, String kind, String role) throws SQLException {
        Span trigger = new Span(row.getInt("trigger_start"), row.getInt("trigger_end"));
        return new FactKey(row.getString("hash"), kind, trigger, role);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return words(row.getString(column));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    /** Other commitments of its obligors that its words are like. */
    List<Undertaken> like(Undertaken asked) {
        return found(asked, UNDERTAKING, "commitments").stream()
                .filter(f -> resemblance.find(asked.words(), f.words()).isPresent())
                .map(f -> get(f.place()))
                .toList();
    }

    /** What its obligors are said to have done in its words. */
    List<Done> done(Undertaken asked) {
        return found(asked, DEED, "deeds").stream()
                .filter(f -> resemblance.findDone(asked.words(), f.words()).isPresent())
                .map(f -> getDone(f.place()))
                .toList();
    }

    private List<Found> found(Undertaken asked, int kind, String table) {
        List<String> telling = Resemblance.telling(asked.words());
        if (telling.size() < distinctive || asked.by().isEmpty()) {
            return List.of();
        }
        List<String> rarest = telling.stream()
                .distinct()
                .sorted(Comparator.comparingLong(often(asked, kind)))
                .toList();
        List<String> needed = resemblance.needed(asked.words(), rarest);
        List<Object> values = new ArrayList<>(asked.by());
        values.add(kind);
        values.addAll(needed);
        return handle.select(LIKE.formatted(marks(asked.by().size()), marks(needed.size()), table), values.toArray())
                .map((row, context) -> new Found(new Place(row.getLong(1), row.getInt(2)), words(row.getString(3))))
                .list();
    }

    /** How often the obligors undertake or do something in a word. */
    private ToLongFunction<String> often(Undertaken asked, int kind) {
        String sql = OFTEN.formatted(marks(asked.by().size()));
        return word -> often.computeIfAbsent(new Use(asked.by(), kind, word), use -> {
            List<Object> values = new ArrayList<>(use.by());
            values.addAll(List.of(use.kind(), use.word(), MOST));
            return handle.select(sql, values.toArray()).mapTo(Long.class).one();
        });
    }

    /** What is later than a commitment's last mention. */
    Searched searchedAfter(Undertaken last) {
        long documents = handle.select(
                        "SELECT count(*) FROM document_days WHERE issuer = ? AND day > ?", last.issuer(), last.day())
                .mapTo(Long.class)
                .one();
        List<String> telling = Resemblance.telling(last.words());
        if (telling.isEmpty() || last.by().isEmpty()) {
            return new Searched(documents, 0);
        }
        List<Object> values = new ArrayList<>(last.by());
        values.addAll(telling);
        values.addAll(List.of(last.issuer(), last.day()));
        return new Searched(
                documents,
                handle.select(ON_TOPIC.formatted(marks(last.by().size()), marks(telling.size())), values.toArray())
                        .mapTo(Long.class)
                        .one());
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
