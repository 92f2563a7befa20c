package dev.readout.query;

import dev.readout.coding.Act;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Sighting;
import dev.readout.store.DataDirectory;
import dev.readout.store.Facts;
import dev.readout.store.Facts.Stored;
import dev.readout.store.StoreException;
import dev.readout.store.TextForm;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What something derived from the archive, such as a search index, is made of and kept up by. Thread-safe. */
public final class Holdings {
    /** Whatever the log says of a document, or of what belongs to it. */
    private static final String TOUCHED = """
            SELECT key FROM change_log WHERE entity = 'document' AND sequence > :after AND sequence <= :last
            UNION SELECT d.key FROM change_log l JOIN codings c ON c.key = l.key JOIN snapshots s ON s.id = c.snapshot
                JOIN documents d ON d.id = s.document
                WHERE l.entity = 'coding' AND l.sequence > :after AND l.sequence <= :last
            ORDER BY 1""";

    private static final String VERSION = """
            SELECT c.id AS coding, s.id AS arrival, s.latest, o.key AS original, t.value, t.blocks, t.extractor
            FROM documents d JOIN snapshots s ON s.document = d.id JOIN codings c ON c.snapshot = s.id
            JOIN texts t ON t.id = c.text LEFT JOIN documents o ON o.id = d.repost_of""";

    private static final String WORDS = """
            SELECT c.key, c.name, t.hash, t.value, t.blocks, t.extractor
            FROM codings c JOIN texts t ON t.id = c.text WHERE c.key IN (<keys>)""";

    private static final int AT_ONCE = 400;

    private final Jdbi jdbi;

    private Holdings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the archive in a directory.
     *
     * @throws StoreException where there is none, with what to do
     */
    public static Holdings open(Path directory) {
        return new Holdings(new DataDirectory(directory).reading());
    }

    /**
     * What a stretch of the change log touched.
     *
     * @param last sequence of its last entry
     * @param documents their keys, in order
     */
    public record Touched(long last, List<String> documents) {}

    /** The sequence of the last change; 0 where there is none. */
    public long lastChange() {
        return inSnapshot(Holdings::last);
    }

    /** What was touched by the next so many changes after a sequence; absent where there are none. */
    public Optional<Touched> findTouched(long after, int changes) {
        return inSnapshot(h -> {
            long last = Math.min(after + changes, last(h));
            return last <= after
                    ? Optional.empty()
                    : Optional.of(new Touched(
                            last,
                            h.createQuery(TOUCHED)
                                    .bind("after", after)
                                    .bind("last", last)
                                    .mapTo(String.class)
                                    .list()));
        });
    }

    private static long last(Handle h) {
        return h.select("SELECT coalesce(max(sequence), 0) FROM change_log")
                .mapTo(Long.class)
                .one();
    }

    /**
     * Reads documents one after the other, as of one moment; memory does not grow with their number.
     *
     * @param keys of the documents
     * @param sink takes the key and all versions of each as they are coded now; none where it could not be read
     * @param problems is told why not
     */
    public void each(List<String> keys, BiConsumer<String, List<Holding>> sink, Consumer<String> problems) {
        inSnapshot(h -> {
            for (String key : keys) {
                sink.accept(key, versions(h, key, problems));
            }
            return true;
        });
    }

    private static List<Holding> versions(Handle h, String key, Consumer<String> problems) {
        try {
            return h.select(VERSION + " WHERE d.key = ? AND c.current = 1 ORDER BY s.id", key)
                    .map((row, context) -> holding(h, row.getLong("coding"), row))
                    .list();
        } catch (StoreException | IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private static Holding holding(Handle h, long coding, ResultSet row) throws SQLException {
        Set<String> actors = new TreeSet<>(values(
                h, "SELECT code FROM act_actors WHERE coding = ? AND role IN ('by', 'target', 'addressee')", coding));
        actors.addAll(values(h, "SELECT country FROM participants WHERE coding = ?", coding));
        Set<String> names = new TreeSet<>(values(
                h,
                "SELECT designation FROM act_actors WHERE coding = ? AND role IN ('by', 'target', 'addressee')",
                coding));
        names.addAll(values(h, "SELECT name FROM participants WHERE coding = ? AND name IS NOT NULL", coding));
        return new Holding(
                version(new CodingReader(h, coding), row),
                values(h, "SELECT act FROM acts WHERE coding = ?", coding),
                actors,
                names,
                values(h, "SELECT kind FROM engagements WHERE coding = ?", coding));
    }

    private static Set<String> values(Handle h, String sql, long coding) {
        return h.select(sql, coding).mapTo(String.class).set();
    }

    /**
     * The texts of codings, by the key of the coding, be it the current one of its version or not.
     *
     * @throws EvidenceException where a stored text has not its hash
     */
    public Map<String, StoredText> texts(List<String> codings) {
        return inSnapshot(h -> {
            Map<String, StoredText> texts = new TreeMap<>();
            for (String key : codings) {
                h.select(VERSION + " WHERE c.key = ?", key)
                        .map((row, context) -> version(new CodingReader(h, row.getLong("coding")), row))
                        .forEach(text -> texts.put(key, text));
            }
            return texts;
        });
    }

    /**
     * The characters and blocks of codings, by the key of the coding; all that is needed where many are looked through.
     *
     * @throws EvidenceException where a stored text has not its hash
     */
    public Map<String, Text> words(List<String> codings) {
        return inSnapshot(h -> {
            Map<String, Text> texts = new TreeMap<>();
            for (int from = 0; from < codings.size(); from += AT_ONCE) {
                List<String> some = codings.subList(from, Math.min(from + AT_ONCE, codings.size()));
                h.createQuery(WORDS)
                        .bindList("keys", some)
                        .map((row, context) -> Map.entry(row.getString("key"), words(row)))
                        .forEach(e -> texts.put(e.getKey(), e.getValue()));
            }
            return texts;
        });
    }

    private static Text words(ResultSet row) throws SQLException {
        Text text = TextForm.blocks(row.getBytes("value"), row.getBytes("blocks"), row.getString("extractor"));
        if (!text.hash().equals(row.getString("hash"))) {
            throw new EvidenceException(row.getString("name"), "text", "the stored text does not have its hash");
        }
        return text;
    }

    /** The acts of a coding; none where there is no such coding. */
    public List<Act> acts(String coding) {
        return facts(coding, Facts::acts);
    }

    /** The engagements of a coding; none where there is no such coding. */
    public List<Engagement> engagements(String coding) {
        return facts(coding, Facts::engagements);
    }

    /** Who is named in an office in a coding; none where there is no such coding. */
    public List<Sighting> sightings(String coding) {
        return facts(coding, Facts::sightings);
    }

    private <T> List<T> facts(String coding, Function<Facts, List<Stored<T>>> read) {
        return inSnapshot(h -> h.select("SELECT id FROM codings WHERE key = ?", coding)
                .mapTo(Long.class)
                .findOne()
                .map(id ->
                        read.apply(new Facts(h, id)).stream().map(Stored::fact).toList())
                .orElse(List.of()));
    }

    /** The change of this sequence as it stands in the log; by it a log is told from another one. */
    public Optional<String> findChange(long sequence) {
        return inSnapshot(h -> h.select(
                        "SELECT entity || ' ' || key || ' ' || operation FROM change_log WHERE sequence = ?", sequence)
                .mapTo(String.class)
                .findOne());
    }

    private static StoredText version(CodingReader reader, ResultSet row) throws SQLException {
        Source source = reader.source();
        Text text = TextForm.blocks(row.getBytes("value"), row.getBytes("blocks"), row.getString("extractor"));
        if (!text.hash().equals(source.textHash())) {
            throw new EvidenceException(source.document(), "text", "the stored text does not have its hash");
        }
        return new StoredText(
                source,
                text,
                row.getBoolean("latest"),
                Optional.ofNullable(row.getString("original")),
                row.getLong("arrival"));
    }

    /** The keys of the current codings, in order, each with the hash of its text. */
    public Map<String, String> codings() {
        return inSnapshot(h -> {
            Map<String, String> hashes = new TreeMap<>();
            h.select("SELECT c.key, t.hash FROM codings c JOIN texts t ON t.id = c.text WHERE c.current = 1")
                    .map((row, context) -> Map.entry(row.getString("key"), row.getString("hash")))
                    .forEach(e -> hashes.put(e.getKey(), e.getValue()));
            return hashes;
        });
    }

    private <T> T inSnapshot(Function<Handle, T> read) {
        return jdbi.inTransaction(read::apply);
    }
}
