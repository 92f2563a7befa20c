package dev.readout.evaluate;

import dev.readout.evaluate.Report.Section;
import dev.readout.evaluate.TimedDocument.Marked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds times found against those marked by hand, each type by itself: the extent is right where the two overlap (what
 * TempEval-3 calls relaxed), the value where they overlap and have the same value. One to one. For one thread.
 */
public final class TimeFigures {
    private final Map<String, Score> extents = new TreeMap<>();
    private final Map<String, Score> values = new TreeMap<>();
    private int documents;

    /**
     * Adds one document.
     *
     * @param gold the times marked in it, of all types
     * @param found those found in it, of all types
     */
    public void add(List<Marked> gold, List<Marked> found) {
        documents++;
        for (String type : List.of("DATE", "TIME", "DURATION", "SET")) {
            add(type, of(type, gold), of(type, found));
        }
    }

    private static List<Marked> of(String type, List<Marked> times) {
        return times.stream().filter(t -> t.type().equals(type)).toList();
    }

    private void add(String type, List<Marked> gold, List<Marked> found) {
        List<Marked> rest = new ArrayList<>(found);
        int overlapping = 0;
        int same = 0;
        for (Marked mark : gold) {
            Optional<Marked> best = rest.stream()
                    .filter(f -> f.shared(mark) > 0)
                    .max(Comparator.comparing((Marked f) -> f.value().equals(mark.value()))
                            .thenComparingInt(f -> f.shared(mark)));
            if (best.isPresent()) {
                rest.remove(best.get());
                overlapping++;
                same += best.get().value().equals(mark.value()) ? 1 : 0;
            }
        }
        extents.merge(type, new Score(overlapping, gold.size(), found.size()), TimeFigures::sum);
        values.merge(type, new Score(same, gold.size(), found.size()), TimeFigures::sum);
    }

    private static Score sum(Score a, Score b) {
        return new Score(a.hits() + b.hits(), a.gold() + b.gold(), a.coded() + b.coded());
    }

    /** All of them. */
    public List<Section> sections() {
        return List.of(
                new Section("documents", List.of("documents"), List.of(List.of(documents))),
                new Section("extent", Section.columns("type"), rows(extents)),
                new Section("value", Section.columns("type"), rows(values)));
    }

    private static List<List<Object>> rows(Map<String, Score> scores) {
        List<List<Object>> rows = new ArrayList<>();
        scores.forEach((type, score) -> rows.add(Section.row(type, score)));
        return rows;
    }
}
