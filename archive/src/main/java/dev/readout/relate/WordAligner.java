package dev.readout.relate;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.readout.document.Text;
import dev.readout.relate.Alignment.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of one text are which of another. Sequences of words that stand once in each text hold the two together
 * (as in Bram Cohen's patience diff), and between them the fewest words are changed (Myers 1986). So a new paragraph does
 * not smear over its neighbours.
 *
 * <p>Cost: what has no such sequences is compared word by word only where the one stretch times the other is at most
 * {@value #MOST_PAIRS} pairs of words (1,000 by 1,000); a longer one counts as replaced as a whole, but for its beginning and
 * end where they are the same. So time grows about with the length of the texts, and the longest stretch costs some million steps.
 */
final class WordAligner {
    private static final int MOST_PAIRS = 1_000_000;

    private final Alignment alignment;
    private final Deque<Gap> open = new ArrayDeque<>();

    private WordAligner(Alignment alignment) {
        this.alignment = alignment;
    }

    static Alignment align(Text before, Text after) {
        Map<String, Integer> vocabulary = new HashMap<>();
        Alignment alignment = new Alignment(new Words(before, vocabulary), new Words(after, vocabulary));
        new WordAligner(alignment).align();
        Coincidences.part(alignment);
        Moves.find(alignment);
        Borders.settle(alignment);
        Borders.settle(alignment.turned());
        return alignment;
    }

    /** A stretch of each text of which it is open what has to do with what. */
    private record Gap(int one, int oneEnd, int other, int otherEnd) {
        boolean isOpen() {
            return one < oneEnd && other < otherEnd;
        }

        boolean isSmall() {
            return (long) (oneEnd - one) * (otherEnd - other) <= MOST_PAIRS;
        }
    }

    private void align() {
        open.add(new Gap(0, alignment.one().size(), 0, alignment.other().size()));
        while (!open.isEmpty()) {
            Gap gap = inner(open.remove());
            if (gap.isOpen()) {
                List<Run> held = chain(gap);
                if (!held.isEmpty()) {
                    held.forEach(alignment::join);
                    between(gap, held);
                } else if (gap.isSmall()) {
                    compare(gap);
                }
            }
        }
    }

    /** What is left of a gap when the words with which both stretches begin and end are joined. */
    private Gap inner(Gap gap) {
        int most = Math.min(gap.oneEnd() - gap.one(), gap.otherEnd() - gap.other());
        int head = 0;
        while (head < most && alignment.isSame(gap.one() + head, gap.other() + head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && alignment.isSame(gap.oneEnd() - 1 - tail, gap.otherEnd() - 1 - tail)) {
            tail++;
        }
        alignment.join(new Run(gap.one(), gap.other(), head));
        alignment.join(new Run(gap.oneEnd() - tail, gap.otherEnd() - tail, tail));
        return new Gap(gap.one() + head, gap.oneEnd() - tail, gap.other() + head, gap.otherEnd() - tail);
    }

    private List<Run> chain(Gap gap) {
        Words one = alignment.one();
        Words other = alignment.other();
        Sequences there = new Sequences(other);
        there.add(gap.other(), gap.otherEnd());
        Sequences here = new Sequences(one);
        here.add(gap.one(), gap.oneEnd());
        return Chain.heaviest(here.runsInto(there));
    }

    private void between(Gap gap, List<Run> runs) {
        int one = gap.one();
        int other = gap.other();
        for (Run run : runs) {
            open.add(new Gap(one, run.one(), other, run.other()));
            one = run.oneEnd();
            other = run.otherEnd();
        }
        open.add(new Gap(one, gap.oneEnd(), other, gap.otherEnd()));
    }

    private void compare(Gap gap) {
        List<Integer> one = alignment.one().forms(gap.one(), gap.oneEnd());
        List<Integer> other = alignment.other().forms(gap.other(), gap.otherEnd());
        int oneAt = 0;
        int otherAt = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int same = delta.getSource().getPosition() - oneAt;
            alignment.join(new Run(gap.one() + oneAt, gap.other() + otherAt, same));
            oneAt = delta.getSource().getPosition() + delta.getSource().size();
            otherAt = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        alignment.join(new Run(gap.one() + oneAt, gap.other() + otherAt, one.size() - oneAt));
    }
}
