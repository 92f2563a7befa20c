package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Text;
import dev.readout.pipeline.RecordSink.Outcome;
import java.util.Optional;

/** Writes a document with its snapshot, its text and its coding, within a transaction of the caller. */
record DocumentWriter(Rows rows) {
    private static final String OTHER_MOMENT = """
            SELECT s.id FROM snapshots s JOIN documents d ON d.id = s.document WHERE d.key = ? AND s.hash = ?
                AND (s.first_captured IS NULL OR ? < s.first_captured OR ? > s.last_captured)""";

    boolean isCurrent(Document document, String fingerprint) {
        return rows.find("SELECT id FROM codings WHERE key = ? AND current = 1", Keys.coding(document, fingerprint))
                .isPresent();
    }

    Outcome write(Coded coded, Optional<byte[]> bytes) {
        Document document = coded.document();
        if (isCurrent(document, coded.fingerprint())) {
            see(document);
            return Outcome.UNCHANGED;
        }
        String key = Keys.document(document);
        Optional<Long> known = rows.find("SELECT id FROM documents WHERE key = ?", key);
        long owner = known.orElseGet(() -> {
            rows.log("document", key, Change.Operation.ADDED);
            return rows.insert("INSERT INTO documents (key) VALUES (?)", key);
        });
        Optional<Long> before = findSnapshot(owner, document);
        long snapshot = before.orElseGet(() -> snapshot(owner, document.snapshot()));
        keep(document.snapshot(), bytes);
        see(snapshot, document.snapshot());
        supersede(snapshot);
        makeCurrent(coded, snapshot);
        new Derived(rows).settle(owner);
        return known.isEmpty() ? Outcome.NEW : before.isEmpty() ? Outcome.VERSION : Outcome.RECODED;
    }

    /** Whether it is news that the bytes of a snapshot that is held were got at this moment. */
    boolean isNews(Document document) {
        String key = Keys.document(document);
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
            rows.find("SELECT id FROM documents WHERE key = ?", Keys.document(document))
                    .ifPresent(owner -> findSnapshot(owner, document).ifPresent(snapshot -> {
                        see(snapshot, document.snapshot());
                        if (new Derived(rows).settle(owner)) {
                            rows.log("document", Keys.document(document), Change.Operation.COUNTED);
                        }
                    }));
        }
    }

    private void see(long snapshot, Document.Snapshot seen) {
        seen.captured().map(InstantForm::of).ifPresent(at -> rows.handle().execute("""
                UPDATE snapshots SET first_captured = min(coalesce(first_captured, ?), ?),
                    last_captured = max(coalesce(last_captured, ?), ?) WHERE id = ?""", at, at, at, at, snapshot));
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

    private void keep(Document.Snapshot snapshot, Optional<byte[]> bytes) {
        bytes.ifPresent(b -> rows.handle()
                .execute(
                        "INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING",
                        snapshot.hash(),
                        Packer.deflate(b)));
    }

    private void supersede(long snapshot) {
        rows.handle()
                .select("SELECT key FROM codings WHERE snapshot = ? AND current = 1", snapshot)
                .mapTo(String.class)
                .findOne()
                .ifPresent(key -> {
                    rows.handle().execute("UPDATE codings SET current = 0 WHERE key = ?", key);
                    rows.log("coding", key, Change.Operation.SUPERSEDED);
                });
    }

    private void makeCurrent(Coded coded, long snapshot) {
        String key = Keys.coding(coded.document(), coded.fingerprint());
        if (rows.handle().execute("UPDATE codings SET current = 1 WHERE key = ?", key) == 0) {
            long coding = rows.insert(
                    """
                    INSERT INTO codings (key, snapshot, text, name, metadata_digest, fingerprint, current)
                    VALUES (?, ?, ?, ?, ?, ?, 1)""",
                    key,
                    snapshot,
                    text(coded.document().text(), snapshot),
                    coded.document().name(),
                    MetadataForm.digest(coded.document().metadata()),
                    coded.fingerprint());
            new CodingWriter(rows.handle(), coding, coded.document().text()).write(coded);
            rows.log("coding", key, Change.Operation.ADDED);
        }
        rows.log("coding", key, Change.Operation.CURRENT);
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
