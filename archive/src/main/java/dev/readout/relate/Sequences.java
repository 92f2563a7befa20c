package dev.readout.relate;

import dev.readout.relate.Alignment.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sequences of {@value #LENGTH} words that stand once in some stretches of a text. */
final class Sequences {
    /** So many words in a row are seldom said twice in one text, unless they are meant to be. */
    private static final int LENGTH = 4;

    private static final int TWICE = -1;

    private final Words words;
    private final Map<List<Integer>, Integer> places = new HashMap<>();

    Sequences(Words words) {
        this.words = words;
    }

    /** Those within one more stretch. */
    void add(int from, int to) {
        for (int at = from; at + LENGTH <= to; at++) {
            places.merge(sequence(at), at, (earlier, later) -> TWICE);
        }
    }

    private List<Integer> sequence(int at) {
        return List.copyOf(words.forms(at, at + LENGTH));
    }

    /** What stands once here and once there, joined to runs where one sequence overlaps the next, in the order of here. */
    List<Run> runsInto(Sequences there) {
        List<Run> runs = new ArrayList<>();
        places.entrySet().stream()
                .filter(place -> place.getValue() != TWICE)
                .filter(place -> there.places.getOrDefault(place.getKey(), TWICE) != TWICE)
                .map(place -> new Run(place.getValue(), there.places.getOrDefault(place.getKey(), TWICE), LENGTH))
                .sorted((a, b) -> Integer.compare(a.one(), b.one()))
                .forEach(run -> add(runs, run));
        return runs;
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            boolean sameWay = next.other() - next.one() == last.other() - last.one();
            if (sameWay && next.one() <= last.oneEnd()) {
                runs.set(runs.size() - 1, new Run(last.one(), last.other(), next.oneEnd() - last.one()));
                return;
            }
        }
        runs.add(next);
    }
}
