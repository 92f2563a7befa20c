package dev.readout.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How well each act is coded in the samples, which are coded by hand in {@code samples/gold}: the figures of {@code readout
 * evaluate} as they were when they were last written down, good and bad.
 */
public final class Measured {
    private static final String FILE = "samples.tsv";
    private static final List<String> HEADER = List.of("act", "hits", "gold", "coded");

    private final Map<String, Score> scores;

    private Measured(Map<String, Score> scores) {
        this.scores = scores;
    }

    /** The figures that come with the program. */
    public static Measured bundled() {
        try (InputStream in = Measured.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Measured parse(String table) {
        List<List<String>> rows =
                table.lines().map(line -> List.of(line.split("\t"))).toList();
        if (!rows.getFirst().equals(HEADER)) {
            throw new IllegalStateException(FILE + " has another header than " + HEADER);
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        rows.subList(1, rows.size()).forEach(row -> scores.put(row.getFirst(), score(row)));
        return new Measured(scores);
    }

    private static Score score(List<String> row) {
        return new Score(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
    }

    /** Absent where the samples have no such act and none was coded. */
    public Optional<Score> find(String act) {
        return Optional.ofNullable(scores.get(act));
    }

    /** In words: precision, recall, F1 and on how many acts they rest. */
    public String line(String act) {
        return find(act)
                .map(s -> String.format(
                        Locale.ROOT,
                        "in the samples: precision %s, recall %s, F1 %s (%d by hand, %d coded, %d of them right)",
                        Report.shown(s.precision()),
                        Report.shown(s.recall()),
                        Report.shown(s.f1()),
                        s.gold(),
                        s.coded(),
                        s.hits()))
                .orElse("in the samples: none, so nothing is known of how well it is coded");
    }
}
