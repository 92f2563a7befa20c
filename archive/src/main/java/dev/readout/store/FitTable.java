package dev.readout.store;

import dev.readout.correct.Fit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How corrections fit the codings of snapshots, as rows and back. */
public record FitTable(Handle handle) {

    /** Those of one snapshot, in the order of their ids. */
    public List<Fit> list(long snapshot) {
        return handle.select("""
                        SELECT c.key, f.outcome, f.why FROM fits f JOIN corrections c ON c.id = f.correction
                        WHERE f.snapshot = ? ORDER BY c.key""", snapshot)
                .map((row, context) -> new Fit(
                        row.getString("key"),
                        Fit.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("why")))
                .list();
    }

    /** Where a correction fits how: by the key of the document. */
    public List<Map.Entry<String, Fit>> listPlaces(String correction) {
        return handle.select("""
                        SELECT d.key, f.outcome, f.why FROM fits f JOIN corrections c ON c.id = f.correction
                        JOIN snapshots s ON s.id = f.snapshot JOIN documents d ON d.id = s.document
                        WHERE c.key = ? ORDER BY d.key, s.hash""", correction)
                .map((row, context) -> Map.entry(
                        row.getString("key"),
                        new Fit(
                                correction,
                                Fit.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                                row.getString("why"))))
                .list();
    }

    /** Puts these in the place of what was said of a snapshot before. */
    void write(long snapshot, List<Fit> fits) {
        handle.execute("DELETE FROM fits WHERE snapshot = ?", snapshot);
        for (Fit fit : fits) {
            handle.execute(
                    "INSERT INTO fits SELECT ?, id, ?, ? FROM corrections WHERE key = ?",
                    snapshot,
                    fit.outcome().name().toLowerCase(Locale.ROOT),
                    fit.why(),
                    fit.correction());
        }
    }

    /** What hinders a correction everywhere; nothing where it fits somewhere. */
    public Optional<String> findProblem(String correction) {
        List<String> why = handle.select("""
                        SELECT f.outcome || ':' || f.why FROM fits f JOIN corrections c ON c.id = f.correction
                        WHERE c.key = ? ORDER BY f.outcome, f.snapshot""", correction).mapTo(String.class).list();
        if (why.isEmpty()) {
            return Optional.of("no current coding has what it is about");
        }
        return Optional.of(why.getFirst())
                .filter(first -> first.startsWith("unfit:"))
                .map(first -> first.substring("unfit:".length()));
    }
}
