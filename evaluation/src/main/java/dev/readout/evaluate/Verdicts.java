package dev.readout.evaluate;

import dev.readout.evaluate.Report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the verdicts on a sheet that was drawn for an audit. {@code right} is right, of an act as of a sentence without
 * one; an empty verdict is open; whatever else is said is a fault of that name.
 */
public final class Verdicts {
    private static final double Z = 1.959963984540054;

    private Verdicts() {}

    /** Whether a file begins with the header of such a sheet. */
    public static boolean isSheet(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(header -> List.of(header.split("\t", -1)))
                .filter(columns -> columns.contains("verdict") && columns.contains("kind"))
                .isPresent();
    }

    /**
     * The share that is right of each kind of row, with Wilson's interval of 95 %, and how often each verdict was given.
     *
     * @throws GoldException where a row has no verdict column
     */
    public static List<Section> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split("\t", -1));
        int kind = header.indexOf("kind");
        int verdict = header.indexOf("verdict");
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] cells = lines.get(i).split("\t", -1);
                if (cells.length <= Math.max(kind, verdict)) {
                    throw new GoldException(file + ":" + (i + 1) + ": has no verdict column; fill the row up.");
                }
                String given = cells[verdict].strip().toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(cells[kind], k -> new LinkedHashMap<>())
                        .merge(given.isEmpty() ? "open" : given, 1, Integer::sum);
            }
        }
        return sections(counts);
    }

    private static List<Section> sections(Map<String, Map<String, Integer>> counts) {
        List<List<Object>> shares = new ArrayList<>();
        List<List<Object>> verdicts = new ArrayList<>();
        counts.forEach((kind, given) -> {
            int right = given.getOrDefault("right", 0);
            int open = given.getOrDefault("open", 0);
            int judged = given.values().stream().mapToInt(Integer::intValue).sum() - open;
            double share = judged == 0 ? 0 : (double) right / judged;
            shares.add(List.of(kind, share, wilson(right, judged, -1), wilson(right, judged, 1), right, judged, open));
            given.forEach((verdict, n) -> verdicts.add(List.of(kind, verdict, n)));
        });
        return List.of(
                new Section("audit", List.of("kind", "right", "from", "to", "n right", "judged", "open"), shares),
                new Section("verdicts", List.of("kind", "verdict", "rows"), verdicts));
    }

    /**
     * A bound of Wilson's score interval. Source: E. B. Wilson, "Probable inference, the law of succession, and
     * statistical inference", JASA 22 (1927).
     *
     * @param side -1 the lower, 1 the upper bound; of no case 0 and 1
     */
    static double wilson(int right, int n, int side) {
        if (n == 0) {
            return side < 0 ? 0 : 1;
        }
        double share = (double) right / n;
        double square = Z * Z / n;
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return Math.clamp((share + square / 2 + side * half) / (1 + square), 0, 1);
    }
}
