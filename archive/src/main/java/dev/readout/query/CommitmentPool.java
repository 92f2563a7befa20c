package dev.readout.query;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Commitment;
import dev.readout.coding.Deed;
import dev.readout.coding.FactKey;
import dev.readout.relate.commitment.Done;
import dev.readout.relate.commitment.Resemblance;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.store.Commitments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Finds what may be the same undertaking or its fulfilment, by the words in it. Only what the words let through is read whole;
 * what was read is kept for the next that is asked for.
 */
final class CommitmentPool {
    private static final String LIKE = """
            SELECT f.coding, f.ordinal, c.words FROM (
                SELECT coding, ordinal FROM commitment_words WHERE code IN (%s) AND kind = ? AND word IN (%s)
                GROUP BY coding, ordinal HAVING count(DISTINCT word) >= ?) f
            JOIN %s c ON c.coding = f.coding AND c.ordinal = f.ordinal ORDER BY f.coding, f.ordinal""";

    private static final String ON_TOPIC = """
            SELECT count(DISTINCT w.coding) FROM commitment_words w JOIN document_days d ON d.coding = w.coding
            WHERE w.code IN (%s) AND w.word IN (%s) AND d.issuer = ? AND d.day > ?""";

    private final Handle handle;
    private final Resemblance resemblance;
    private final int distinctive;
    private final Map<Long, CodingReader.Committed> read = new HashMap<>();

    private record Found(long coding, int ordinal, List<String> words) {}

    CommitmentPool(Handle handle, CommitmentWords words) {
        this.handle = handle;
        this.resemblance = new Resemblance(words.measure());
        this.distinctive = words.measure().distinctive();
    }

    static Undertaken undertaken(ActRow row, Commitment c, String day) {
        return new Undertaken(
                row.key(),
                row.source().document(),
                row.source().metadata().issuer().map(i -> i.value()).orElse(""),
                day,
                codes(row.act().by()),
                codes(c.beneficiaries(row.act())),
                c.words(),
                c.strength(),
                c.deadline().flatMap(d -> d.due().lastDay()),
                c.deadline().isPresent(),
                c.condition().isPresent());
    }

    static String day(ActRow row) {
        return dev.readout.store.DateColumns.of(row.act().date())
                .first()
                .orElseGet(() -> published(row.source()));
    }

    private static String published(Source source) {
        return source.metadata().published().map(p -> p.value().toString()).orElse("");
    }

    private static List<String> codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code).distinct().toList();
    }

    /** Other commitments of its obligors that its words are like. */
    List<Undertaken> undertaken(Undertaken asked) {
        List<Undertaken> all = new ArrayList<>();
        for (Found found : found(asked, 0, "commitments")) {
            if (resemblance.find(asked.words(), found.words()).isPresent()) {
                CodingReader.Committed committed = committed(found.coding());
                Commitments.Stored stored = committed.stored().get(found.ordinal());
                ActRow act = committed.acts().get(stored.act());
                all.add(undertaken(act, stored.commitment(), day(act)));
            }
        }
        return all;
    }

    /** What its obligors are said to have done in its words. */
    List<Done> done(Undertaken asked) {
        List<Done> all = new ArrayList<>();
        for (Found found : found(asked, 1, "deeds")) {
            if (resemblance.findDone(asked.words(), found.words()).isPresent()) {
                CodingReader.Committed committed = committed(found.coding());
                Commitments.StoredDeed stored = committed.deeds().get(found.ordinal());
                Deed deed = stored.deed();
                FactKey key = new FactKey(committed.source().textHash(), "deed", deed.trigger(), "");
                all.add(new Done(
                        key,
                        committed.source().document(),
                        published(committed.source()),
                        codes(deed.by()),
                        deed.doing(),
                        deed.words(),
                        committed.quote(key, deed.quote(), stored.digest())));
            }
        }
        return all;
    }

    private CodingReader.Committed committed(long coding) {
        return read.computeIfAbsent(coding, id -> new CodingReader(handle, id).commitments());
    }

    private List<Found> found(Undertaken asked, int kind, String table) {
        List<String> words =
                asked.words().stream().filter(word -> !word.startsWith("~")).toList();
        if (words.size() < distinctive || asked.by().isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(asked.by());
        values.add(kind);
        values.addAll(words);
        values.add(distinctive);
        return handle.select(
                        LIKE.formatted(marks(asked.by().size()), marks(words.size()), table), values.toArray())
                .map((row, context) ->
                        new Found(row.getLong(1), row.getInt(2), List.of(row.getString(3).split(" "))))
                .list();
    }

    Searched searchedAfter(Undertaken last) {
        long documents = handle.select(
                        "SELECT count(*) FROM document_days WHERE issuer = ? AND day > ?", last.issuer(), last.day())
                .mapTo(Long.class)
                .one();
        List<String> words =
                last.words().stream().filter(word -> !word.startsWith("~")).toList();
        if (words.isEmpty() || last.by().isEmpty()) {
            return new Searched(documents, 0);
        }
        List<Object> values = new ArrayList<>(last.by());
        values.addAll(words);
        values.addAll(List.of(last.issuer(), last.day()));
        return new Searched(
                documents,
                handle.select(
                                ON_TOPIC.formatted(marks(last.by().size()), marks(words.size())), values.toArray())
                        .mapTo(Long.class)
                        .one());
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
