package dev.readout.query;

import dev.readout.coding.Coded;
import dev.readout.correct.Corrected;
import dev.readout.correct.Correction;
import dev.readout.correct.Corrector;
import dev.readout.store.CorrectionTable;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Works out anew what a coder and people say together of a snapshot. */
record CorrectedReader(Handle handle, long snapshot) {

    /** The coding that the coder made, which the current one rests on. */
    long base() {
        return number("SELECT coalesce(base, id) FROM codings WHERE snapshot = ? AND current = 1");
    }

    Coded coded() {
        return new CodingReader(handle, base()).coded();
    }

    String document() {
        return handle.select(
                        "SELECT d.key FROM documents d JOIN snapshots s ON s.document = d.id WHERE s.id = ?", snapshot)
                .mapTo(String.class)
                .one();
    }

    Corrected corrected() {
        return corrected(List.of());
    }

    /** @param more corrections that are not added yet */
    Corrected corrected(List<Correction> more) {
        Coded coded = coded();
        List<Correction> all = new ArrayList<>(
                new CorrectionTable(handle).listAbout(coded.document().text().hash()));
        all.addAll(more);
        return corrected(coded, all);
    }

    Corrected corrected(Coded coded, List<Correction> corrections) {
        return Corrector.apply(coded, document(), corrections);
    }

    private long number(String sql) {
        return handle.select(sql, snapshot).mapTo(Long.class).one();
    }
}
