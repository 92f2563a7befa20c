package dev.readout.relate;

import dev.readout.relate.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts words that are the same by coincidence: a few ("of the") that tell less than what was changed before them and than
 * what was changed behind them. What is new is read as a whole then, and no fact is tied to another by such a word. As in
 * the semantic clean-up of Neil Fraser's diff-match-patch.
 */
final class Coincidences {
    /** So many words in a row are no coincidence. */
    static final int NO_COINCIDENCE = 6;

    private final Alignment alignment;
    private final Words one;
    private final Words other;

    private Coincidences(Alignment alignment) {
        this.alignment = alignment;
        this.one = alignment.one();
        this.other = alignment.other();
    }

    static void part(Alignment alignment) {
        new Coincidences(alignment).part();
    }

    /** How many words, marks aside. */
    static int count(Words words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += words.isMark(i) ? 0 : 1;
        }
        return count;
    }

    private void part() {
        List<Run> runs = alignment.runs();
        while (true) {
            List<Run> kept = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                Run before = kept.isEmpty() ? new Run(0, 0, 0) : kept.getLast();
                Run behind = i + 1 < runs.size() ? runs.get(i + 1) : new Run(one.size(), other.size(), 0);
                if (isCoincidence(run, changed(before, run), changed(run, behind))
                        || isLastMark(run, changed(before, run))) {
                    alignment.part(run);
                } else {
                    kept.add(run);
                }
            }
            if (kept.size() == runs.size()) {
                return;
            }
            runs = kept;
        }
    }

    private boolean isCoincidence(Run run, int before, int behind) {
        int weight = weight(one, run.one(), run.oneEnd());
        return weight < before && weight < behind && count(one, run.one(), run.oneEnd()) < NO_COINCIDENCE;
    }

    /** Two texts end with a full stop, whatever stands before it. */
    private boolean isLastMark(Run run, int before) {
        return run.oneEnd() == one.size()
                && run.otherEnd() == other.size()
                && count(one, run.one(), run.oneEnd()) == 0
                && before >= 2 * NO_COINCIDENCE;
    }

    /** What was changed between two runs, by the text that tells more there. */
    private int changed(Run first, Run second) {
        return Math.max(weight(one, first.oneEnd(), second.one()), weight(other, first.otherEnd(), second.other()));
    }

    private static int weight(Words words, int from, int to) {
        int weight = 0;
        for (int i = from; i < to; i++) {
            weight += words.weight(i);
        }
        return weight;
    }
}
