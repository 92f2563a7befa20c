package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Text;
import dev.readout.pipeline.RecordSink.Outcome;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes a document with its snapshot, its text and its coding, within a transaction of the caller.
 *
 * @param labels what facts are called in other schemes; asked for when there are facts
 */
record DocumentWriter(Rows rows, Supplier<Labels> labels) {
    private static final String OTHER_MOMENT = """
            SELECT s.id FROM snapshots s JOIN documents d ON d.id = s.document WHERE d.key = ? AND s.hash = ?
                AND (s.first_captured IS NULL OR ? < s.first_captured OR ? > s.last_captured)""";

    private static final String CURRENT = """
            SELECT c.id FROM codings c WHERE c.key = ? AND (c.current = 1
                OR EXISTS (SELECT 1 FROM codings corrected WHERE corrected.base = c.id AND corrected.current = 1))""";

    /** Whether what a coder says now is what stands there, be it corrected or not. */
    boolean isCurrent(Document document, String fingerprint) {
        return rows.find(CURRENT, Keys.coding(document, fingerprint)).isPresent();
    }

    Outcome write(Coded coded, Optional<byte[]> bytes) {
        Document document = coded.document();
        bytes.ifPresent(b -> new Contents(rows).keep(document.snapshot(), b));
        if (isCurrent(document, coded.fingerprint())) {
            see(document);
            return Outcome.UNCHANGED;
        }
        String key = DocumentKey.of(document);
        Optional<Long> known = rows.find("SELECT id FROM documents WHERE key = ?", key);
        long owner = known.orElseGet(() -> {
            rows.log("document", key, Change.Operation.ADDED);
            return rows.insert("INSERT INTO documents (key) VALUES (?)", key);
        });
        Optional<Long> before = findSnapshot(owner, document);
        long snapshot = before.orElseGet(() -> snapshot(owner, document.snapshot()));
        see(snapshot, document.snapshot());
        new CurrentCoding(rows, labels).settle(snapshot, coding(coded, snapshot), coded);
        new Derived(rows).settle(owner);
        return known.isEmpty() ? Outcome.NEW : before.isEmpty() ? Outcome.VERSION : Outcome.RECODED;
    }

    /** Whether it is news that the bytes of a snapshot that is held were got at this moment. */
    boolean isNews(Document document) {
        String key = DocumentKey.of(document);
        String hash = document.snapshot().hash();
        return document.snapshot()
                .captured()
                .map(InstantForm::of)
                .flatMap(at -> rows.find(OTHER_MOMENT, key, hash, at, at))
                .isPresent();
    }

    /** Notes when the bytes of a snapshot that is held were got. */
    void see(Document document) {
        if (isNews(document)) {
            rows.find("SELECT id FROM documents WHERE key = ?", DocumentKey.of(document))
                    .ifPresent(owner -> findSnapshot(owner, document).ifPresent(snapshot -> {
                        see(snapshot, document.snapshot());
                        if (new Derived(rows).settle(owner)) {
                            rows.log("document", DocumentKey.of(document), Change.Operation.COUNTED);
                        }
                    }));
        }
    }

    private void see(long snapshot, Document.Snapshot seen) {
        seen.captured().map(InstantForm::of).ifPresent(at -> rows.handle().execute("""
                UPDATE snapshots SET
                    first_captured = CASE WHEN first_captured < ? THEN first_captured ELSE ? END,
                    last_captured = CASE WHEN last_captured > ? THEN last_captured ELSE ? END WHERE id = ?""", at, at, at, at, snapshot));
    }

    private Optional<Long> findSnapshot(long owner, Document document) {
        return rows.find(
                "SELECT id FROM snapshots WHERE document = ? AND hash = ?",
                owner,
                document.snapshot().hash());
    }

    private long snapshot(long owner, Document.Snapshot s) {
        rows.log("snapshot", s.hash(), Change.Operation.ADDED);
        return rows.insert(
                "INSERT INTO snapshots (document, hash, size, media_type, charset) VALUES (?, ?, ?, ?, ?)",
                owner,
                s.hash(),
                s.size(),
                s.mediaType(),
                s.charset());
    }

    private long coding(Coded coded, long snapshot) {
        String key = Keys.coding(coded.document(), coded.fingerprint());
        return rows.find("SELECT id FROM codings WHERE key = ?", key).orElseGet(() -> {
            long coding = rows.insert(
                    """
                    INSERT INTO codings (key, snapshot, text, name, metadata_digest, fingerprint, current)
                    VALUES (?, ?, ?, ?, ?, ?, 0)""",
                    key,
                    snapshot,
                    text(coded.document().text(), snapshot),
                    coded.document().name(),
                    MetadataForm.digest(coded.document().metadata()),
                    coded.fingerprint());
            new CodingWriter(rows.handle(), coding, coded.document().text())
                    .write(coded, FactKey.engagements(coded), FactKey.acts(coded));
            new LabelWriter(rows.handle(), coding, labels.get()).write(coded);
            rows.log("coding", key, Change.Operation.ADDED);
            return coding;
        });
    }

    private long text(Text text, long snapshot) {
        return rows.find(
                        "SELECT id FROM texts WHERE snapshot = ? AND hash = ? AND extractor = ?",
                        snapshot,
                        text.hash(),
                        text.extractor())
                .orElseGet(() -> rows.insert(
                        """
                        INSERT INTO texts (snapshot, hash, extractor, value, blocks, origins, set_aside)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""",
                        snapshot,
                        text.hash(),
                        text.extractor(),
                        TextForm.value(text),
                        TextForm.blocks(text),
                        TextForm.origins(text),
                        TextForm.setAside(text)));
    }
}
