package dev.readout.query;

import dev.readout.store.Versions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds documents and their versions, within one read transaction. */
record DocumentReader(Handle handle) {
    static final String TABLES =
            " FROM documents d JOIN snapshots s ON s.document = d.id JOIN codings c ON c.snapshot = s.id";
    /** The same, gone through in the {@link #ORDER} of documents: CROSS tells SQLite so. */
    static final String IN_ORDER = " FROM documents d CROSS JOIN snapshots s CROSS JOIN codings c";

    static final String ORDER = " ORDER BY d.key, s.hash";

    private static final String BEGINS = "(substr(d.key, 1, length(?)) = ? OR substr(c.name, 1, length(?)) = ?"
            + " OR substr(s.hash, 1, length(?)) = ?"
            + " OR EXISTS (SELECT 1 FROM texts t WHERE t.id = c.text AND substr(t.hash, 1, length(?)) = ?)"
            + " OR EXISTS (SELECT 1 FROM metadata m WHERE m.coding = c.id AND m.field = 'id' AND m.value = ?))";

    List<DocumentRow> list(DocumentQuery query) {
        return codings(query).stream()
                .map(coding -> row(coding, new AsKnown(query.knownAt())))
                .toList();
    }

    /** How many there are; counting ends at so many. */
    long count(DocumentQuery query, long most) {
        Condition condition = Condition.of(query);
        return handle.select(
                        "SELECT count(*) FROM (SELECT 1" + TABLES + condition.where() + " LIMIT ?) found",
                        condition.values(most))
                .mapTo(Long.class)
                .one();
    }

    /** Their codings, by key and then by the hash of their bytes. */
    List<Long> codings(DocumentQuery query) {
        Condition condition = Condition.of(query).inOrder();
        return handle.select(
                        "SELECT c.id" + IN_ORDER + condition.where() + ORDER + " LIMIT ? OFFSET ?",
                        condition.values(query.page().limit(), query.page().offset()))
                .mapTo(Long.class)
                .list();
    }

    DocumentRow row(long coding, AsKnown known) {
        CodingReader reader = new CodingReader(handle, coding);
        Source source = reader.source();
        String ofCoding = " FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document";
        return new DocumentRow(
                source,
                reader.characters(source).length(),
                count("SELECT count(*) FROM engagements WHERE coding = ?", coding),
                count("SELECT count(*) FROM acts WHERE coding = ?", coding),
                handle.select("SELECT " + known.latest() + ofCoding + " WHERE c.id = ?", coding)
                        .mapTo(Boolean.class)
                        .one(),
                handle.select(
                                "SELECT original.key" + ofCoding
                                        + " JOIN documents original ON original.id = d.repost_of"
                                        + " WHERE c.id = ? AND " + known.repost(),
                                coding)
                        .mapTo(String.class)
                        .findOne());
    }

    private int count(String sql, long coding) {
        return handle.select(sql, coding).mapTo(Integer.class).one();
    }

    /** All versions of the document with this key, earlier ones first. */
    List<VersionRow> versions(String key) {
        return handle.select("SELECT id FROM documents WHERE key = ?", key)
                .mapTo(Long.class)
                .findOne()
                .map(this::versions)
                .orElse(List.of());
    }

    private List<VersionRow> versions(long document) {
        List<VersionRow> rows = new ArrayList<>();
        for (Versions.Held held : new Versions(handle).list(document)) {
            rows.add(handle.select("SELECT first_captured, last_captured FROM snapshots WHERE id = ?", held.snapshot())
                    .map((row, context) -> new VersionRow(
                            rows.size() + 1,
                            row(held.coding(), AsKnown.now()),
                            Optional.ofNullable(row.getString("first_captured")),
                            Optional.ofNullable(row.getString("last_captured"))))
                    .one());
        }
        return List.copyOf(rows);
    }

    /** The current coding of the version whose bytes have this hash. */
    Optional<Long> findVersion(String key, String snapshotHash) {
        return handle.select(
                        "SELECT c.id" + TABLES + " WHERE c.current = 1 AND d.key = ? AND s.hash = ?", key, snapshotHash)
                .mapTo(Long.class)
                .findOne();
    }

    /** Keys of the documents that this may mean, at most so many. */
    List<String> keys(String start, int limit) {
        return handle.select(
                        "SELECT DISTINCT d.key" + TABLES + " WHERE c.current = 1 AND " + BEGINS
                                + " ORDER BY d.key LIMIT ?",
                        begins(start, limit))
                .mapTo(String.class)
                .list();
    }

    private static Object[] begins(String start, Object... more) {
        List<Object> values = new ArrayList<>(Collections.nCopies(9, start));
        values.addAll(List.of(more));
        return values.toArray();
    }

    /** The coding of the one document that is meant; see {@link Reader#findDocument(String)}. */
    Optional<Long> findCoding(String keyOrStart, AsKnown known) {
        Optional<Long> exact = handle.select(
                        "SELECT c.id" + TABLES + " WHERE " + known.current() + " AND d.key = ? ORDER BY d.key, "
                                + known.latest() + " DESC, s.hash LIMIT 1",
                        keyOrStart)
                .mapTo(Long.class)
                .findOne();
        if (exact.isPresent() || keyOrStart.isEmpty()) {
            return exact;
        }
        Map<Long, List<Long>> byDocument = handle
                .select(
                        "SELECT d.id AS document, c.id AS coding" + TABLES + " WHERE " + known.current() + " AND "
                                + BEGINS + " ORDER BY d.key, " + known.latest() + " DESC, s.hash",
                        begins(keyOrStart))
                .map((row, context) -> Map.entry(row.getLong("document"), row.getLong("coding")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byDocument.size() == 1
                ? Optional.of(byDocument.values().iterator().next().getFirst())
                : Optional.empty();
    }
}
