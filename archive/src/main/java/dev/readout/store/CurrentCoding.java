package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.correct.Corrected;
import dev.readout.correct.Correction;
import dev.readout.correct.Corrector;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes that coding of a snapshot the current one which says what the coder and people say together: the coder's own where
 * no correction changes it, else one that is made of it. Within a transaction of the caller.
 *
 * @param labels what facts are called in other schemes; asked for when there are facts
 */
record CurrentCoding(Rows rows, Supplier<Labels> labels) {

    /**
     * @param base the row of what the coder says
     * @param coded what it says
     */
    void settle(long snapshot, long base, Coded coded) {
        List<Correction> about = new CorrectionTable(rows.handle())
                .listAbout(coded.document().text().hash());
        String document = rows.handle()
                .select("SELECT d.key FROM documents d JOIN snapshots s ON s.document = d.id WHERE s.id = ?", snapshot)
                .mapTo(String.class)
                .one();
        Corrected corrected = Corrector.apply(coded, document, about);
        new FitTable(rows.handle()).write(snapshot, corrected.fits());
        makeCurrent(snapshot, corrected.applied().isEmpty() ? base : coding(base, corrected));
    }

    /** Corrects a snapshot anew, of which other corrections are known now. */
    void settle(long snapshot) {
        long base = rows.find("SELECT coalesce(base, id) FROM codings WHERE snapshot = ? AND current = 1", snapshot)
                .orElseThrow();
        settle(snapshot, base, new BaseCoding(rows.handle(), base).coded());
    }

    /** The row of the corrected coding, which may be there from before. */
    private long coding(long base, Corrected corrected) {
        String made = Keys.digest(corrected.applied().toArray(String[]::new));
        String key = Keys.digest(text("SELECT key FROM codings WHERE id = ?", base), made);
        return rows.find("SELECT id FROM codings WHERE key = ?", key).orElseGet(() -> {
            long coding = rows.insert("""
                    INSERT INTO codings (key, snapshot, text, name, metadata_digest, fingerprint, current, base)
                    SELECT ?, snapshot, text, name, metadata_digest, fingerprint || '+' || ?, 0, id
                    FROM codings WHERE id = ?""", key, made.substring(0, 12), base);
            new CodingWriter(rows.handle(), coding, corrected.coded().document().text())
                    .write(corrected.coded(), corrected.engagements(), corrected.acts());
            new LabelWriter(rows.handle(), coding, labels.get()).write(corrected.coded());
            rows.log("coding", key, Change.Operation.ADDED);
            return coding;
        });
    }

    private void makeCurrent(long snapshot, long coding) {
        long before = rows.find("SELECT id FROM codings WHERE snapshot = ? AND current = 1", snapshot)
                .orElse(coding);
        if (before != coding) {
            // Logged first: by the log it is known since when.
            log(before, Change.Operation.SUPERSEDED);
            rows.handle().execute("UPDATE codings SET current = 0 WHERE id = ?", before);
        }
        if (rows.find("SELECT id FROM codings WHERE id = ? AND current = 1", coding)
                .isEmpty()) {
            log(coding, Change.Operation.CURRENT);
            rows.handle().execute("UPDATE codings SET current = 1 WHERE id = ?", coding);
        }
    }

    private void log(long coding, Change.Operation operation) {
        rows.log("coding", text("SELECT key FROM codings WHERE id = ?", coding), operation);
    }

    private String text(String sql, long id) {
        return rows.handle().select(sql, id).mapTo(String.class).one();
    }
}
