package dev.readout.relate;

import dev.readout.relate.Alignment.Run;
import dev.readout.relate.Words.Range;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that stand elsewhere in the other text: at least {@value Coincidences#NO_COINCIDENCE} in a row that seem dropped
 * here and added there.
 */
final class Moves {
    private final Alignment alignment;

    private Moves(Alignment alignment) {
        this.alignment = alignment;
    }

    static void find(Alignment alignment) {
        new Moves(alignment).find();
    }

    private void find() {
        Sequences here = sequences(alignment);
        Sequences there = sequences(alignment.turned());
        List<Run> runs = here.runsInto(there).stream()
                .sorted(Comparator.comparing(Run::length).reversed().thenComparing(Run::one))
                .toList();
        for (Run seed : runs) {
            if (isFree(seed.one(), seed.other())) {
                Run run = extended(seed);
                if (Coincidences.count(alignment.one(), run.one(), run.oneEnd()) >= Coincidences.NO_COINCIDENCE) {
                    alignment.move(run);
                    takeHead(run);
                    takeTail(run);
                }
            }
        }
        alignment.alone().forEach(this::rejoin);
    }

    /** What stands alone at the same place in both texts once its neighbours have moved away, such as a full stop. */
    private void rejoin(Range alone) {
        int length = alone.to() - alone.from();
        int start = alone.from() == 0 ? 0 : alignment.there(alone.from() - 1) + 1;
        int free = 0;
        while (free < length && isFree(alone.from() + free, start + free)) {
            free++;
        }
        Run run = new Run(alone.from(), start, length);
        if (free == length && alone.from() > 0 && alignment.isMoved(alone.from() - 1)) {
            alignment.move(run);
        } else if (free == length) {
            alignment.join(run);
        }
    }

    private static Sequences sequences(Alignment alignment) {
        Sequences sequences = new Sequences(alignment.one());
        for (Range range : alignment.alone()) {
            sequences.add(range.from(), range.to());
        }
        return sequences;
    }

    /** From its first word on as far as the same words stand free in both texts. */
    private Run extended(Run seed) {
        int head = 0;
        while (isFree(seed.one() - head - 1, seed.other() - head - 1)) {
            head++;
        }
        int length = 1;
        while (isFree(seed.one() + length, seed.other() + length)) {
            length++;
        }
        return new Run(seed.one() - head, seed.other() - head, head + length);
    }

    /** The end of the block that was moved, where it was changed before that on the way. */
    private void takeTail(Run run) {
        int one = alignment.one().blockEnd(run.oneEnd() - 1);
        int other = alignment.other().blockEnd(run.otherEnd() - 1);
        int most = Math.min(one - run.oneEnd(), other - run.otherEnd());
        int length = 0;
        while (length < most && isFree(one - length - 1, other - length - 1)) {
            length++;
        }
        take(new Run(one - length, other - length, length));
    }

    /** Its beginning. */
    private void takeHead(Run run) {
        int one = alignment.one().blockStart(run.one());
        int other = alignment.other().blockStart(run.other());
        int most = Math.min(run.one() - one, run.other() - other);
        int length = 0;
        while (length < most && isFree(one + length, other + length)) {
            length++;
        }
        take(new Run(one, other, length));
    }

    private void take(Run part) {
        if (Coincidences.count(alignment.one(), part.one(), part.oneEnd()) > 0) {
            alignment.move(part);
        }
    }

    private boolean isFree(int one, int other) {
        return one >= 0
                && other >= 0
                && one < alignment.one().size()
                && other < alignment.other().size()
                && alignment.there(one) == Alignment.NONE
                && alignment.back(other) == Alignment.NONE
                && alignment.isSame(one, other);
    }
}
