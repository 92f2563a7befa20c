package dev.readout.store;

import dev.readout.correct.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** How corrections fit the codings of snapshots, as rows and back. */
public record FitTable(Handle handle) {

    /** Those of one snapshot, in the order of their ids. */
    public List<Fit> list(long snapshot) {
        return handle.select("""
                        SELECT c.key, f.outcome, f.why FROM fits f JOIN corrections c ON c.id = f.correction
                        WHERE f.snapshot = ? ORDER BY c.key""", snapshot)
                .map((row, context) -> fit(row.getString("key"), row.getString("outcome"), row.getString("why")))
                .list();
    }

    /** Where a correction fits how: by the key of the document. */
    public List<Map.Entry<String, Fit>> listPlaces(String correction) {
        return handle.select("""
                        SELECT d.key, f.outcome, f.why FROM fits f JOIN corrections c ON c.id = f.correction
                        JOIN snapshots s ON s.id = f.snapshot JOIN documents d ON d.id = s.document
                        WHERE c.key = ? ORDER BY d.key, s.hash""", correction)
                .map((row, context) -> Map.entry(
                        row.getString("key"), fit(correction, row.getString("outcome"), row.getString("why"))))
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

    /** What hinders a correction everywhere, or one of the two reports that it speaks of; nothing where it fits. */
    public Optional<String> findProblem(String correction) {
        boolean ofReports = handle
                .select("SELECT kind FROM corrections WHERE key = ?", correction)
                .mapTo(String.class)
                .filter(kind -> kind.equals("same") || kind.equals("apart"))
                .stream()
                .findAny()
                .isPresent();
        // A correction of other kinds fits where it fits one text.
        Map<String, List<Fit>> byText = new TreeMap<>();
        handle.select("""
                        SELECT c.text, f.outcome, f.why FROM fits f JOIN corrections k ON k.id = f.correction
                        JOIN codings c ON c.snapshot = f.snapshot AND c.current = 1
                        WHERE k.key = ? ORDER BY f.snapshot""", correction)
                .map((row, context) -> Map.entry(
                        ofReports ? row.getString("text") : "",
                        fit(correction, row.getString("outcome"), row.getString("why"))))
                .forEach(entry -> byText.computeIfAbsent(entry.getKey(), text -> new ArrayList<>())
                        .add(entry.getValue()));
        if (byText.size() < (ofReports ? 2 : 1)) {
            return Optional.of("no current coding has what it is about");
        }
        return byText.values().stream()
                .filter(fits -> fits.stream().allMatch(fit -> fit.outcome() == Fit.Outcome.UNFIT))
                .map(fits -> fits.getFirst().why())
                .findFirst();
    }

    private static Fit fit(String correction, String outcome, String why) {
        return new Fit(correction, Fit.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), why);
    }
}
