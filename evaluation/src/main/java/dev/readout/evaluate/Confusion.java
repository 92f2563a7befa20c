package dev.readout.evaluate;

import dev.readout.evaluate.Report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One label a case against one that was given: precision and recall of each label, their macro-average (the plain mean of
 * the F1 of the labels that the gold has), and which was taken for which.
 */
public final class Confusion {
    /** Given where a coder gives nothing. */
    public static final String NONE = "(none)";

    private final Map<String, Map<String, Integer>> given = new TreeMap<>();

    /** Counts a case. */
    public void add(String gold, String coded) {
        given.computeIfAbsent(gold, k -> new TreeMap<>()).merge(coded, 1, Integer::sum);
    }

    /** The plain mean of the labels' F1; 0 where nothing was counted. */
    public double macroF1() {
        return given.keySet().stream().mapToDouble(l -> score(l).f1()).average().orElse(0);
    }

    Score score(String label) {
        Map<String, Integer> row = given.getOrDefault(label, Map.of());
        return new Score(
                row.getOrDefault(label, 0),
                sum(row),
                given.values().stream().mapToInt(r -> r.getOrDefault(label, 0)).sum());
    }

    /** @param name of what gave the labels, such as {@code code} */
    public List<Section> sections(String name) {
        int cases = given.values().stream().mapToInt(Confusion::sum).sum();
        int covered = cases - score(NONE).coded();
        int right = given.keySet().stream().mapToInt(l -> score(l).hits()).sum();
        Section summary = new Section(
                name,
                List.of("macro F1", "coverage", "right of covered", "right of all", "rows"),
                List.of(List.of(macroF1(), share(covered, cases), share(right, covered), share(right, cases), cases)));
        List<List<Object>> scores = new ArrayList<>();
        given.keySet().forEach(l -> scores.add(Section.row(l, score(l))));
        return List.of(summary, new Section(name + ", by root", Section.columns("root"), scores), confusion(name));
    }

    private Section confusion(String name) {
        Set<String> labels = new TreeSet<>();
        given.values().forEach(row -> labels.addAll(row.keySet()));
        List<String> columns = new ArrayList<>(List.of("gold"));
        columns.addAll(labels);
        List<List<Object>> rows = new ArrayList<>();
        given.forEach((gold, row) -> {
            List<Object> cells = new ArrayList<>(List.of(gold));
            labels.forEach(l -> cells.add(row.getOrDefault(l, 0)));
            rows.add(cells);
        });
        return new Section(name + ", gold against given", columns, rows);
    }

    private static int sum(Map<String, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
