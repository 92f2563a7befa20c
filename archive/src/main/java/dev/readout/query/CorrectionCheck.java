package dev.readout.query;

import dev.readout.coding.Coded;
import dev.readout.correct.Corrected;
import dev.readout.correct.Correction;
import dev.readout.correct.Fit;
import dev.readout.store.CorrectionTable;
import dev.readout.store.FitTable;
import dev.readout.store.StoreException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Works out anew what follows from the corrections, and compares it with what is held. Superseded codings are left out:
 * the corrections that they were made by may count no longer.
 */
record CorrectionCheck(Handle handle) {

    List<String> problems() {
        List<Correction> all = new CorrectionTable(handle).list();
        List<String> problems = new ArrayList<>(ids(all));
        List<Long> corrected = handle.select("SELECT snapshot FROM codings WHERE current = 1 AND base IS NOT NULL")
                .mapTo(Long.class)
                .list();
        if (all.isEmpty() && corrected.isEmpty()) {
            return problems;
        }
        handle.select("SELECT snapshot FROM codings WHERE current = 1 ORDER BY key")
                .mapTo(Long.class)
                .forEach(snapshot -> check(new CorrectedReader(handle, snapshot), problems));
        return problems;
    }

    /** A correction that was changed is not called what it says. */
    private List<String> ids(List<Correction> all) {
        List<String> held =
                handle.select("SELECT key FROM corrections").mapTo(String.class).list();
        List<String> said = all.stream().map(Correction::id).toList();
        return held.stream()
                .filter(id -> !said.contains(id))
                .sorted()
                .map(id -> "correction " + id + ": does not say any more what it said")
                .toList();
    }

    private void check(CorrectedReader reader, List<String> problems) {
        try {
            Corrected corrected = reader.corrected();
            if (!isHeld(reader, corrected)) {
                problems.add(reader.document() + ": not coded as coder and corrections say together");
            }
            List<Fit> fits = corrected.fits().stream()
                    .sorted(Comparator.comparing(Fit::correction))
                    .toList();
            if (!fits.equals(new FitTable(handle).list(reader.snapshot()))) {
                problems.add(reader.document() + ": corrections do not fit it as was noted");
            }
        } catch (StoreException | IllegalArgumentException e) {
            problems.add(reader.document() + ": " + e.getMessage());
        }
    }

    private boolean isHeld(CorrectedReader reader, Corrected corrected) {
        long current = handle.select("SELECT id FROM codings WHERE snapshot = ? AND current = 1", reader.snapshot())
                .mapTo(Long.class)
                .one();
        CodingReader held = new CodingReader(handle, current);
        Coded coded = held.coded();
        return (current == reader.base()) == corrected.applied().isEmpty()
                && coded.acts().equals(corrected.coded().acts())
                && coded.engagements().equals(corrected.coded().engagements())
                && coded.sightings().equals(corrected.coded().sightings())
                && coded.mechanisms().equals(corrected.coded().mechanisms())
                && coded.commitments().equals(corrected.coded().commitments())
                && coded.deeds().equals(corrected.coded().deeds())
                && held.acts().stream().map(ActRow::key).toList().equals(corrected.acts())
                && held.engagements().stream().map(EngagementRow::key).toList().equals(corrected.engagements());
    }
}
