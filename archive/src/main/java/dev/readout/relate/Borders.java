package dev.readout.relate;

import dev.readout.relate.Alignment.Run;
import dev.readout.relate.Words.Range;

/**
 * Says of a stretch that was dropped where it begins, where that is open: of "A. B. C." without "B." the words ". B" may be
 * gone as well as "B.". It begins with a block where it can, else with a sentence.
 */
final class Borders {
    private final Alignment alignment;
    private final Words words;

    private Borders(Alignment alignment) {
        this.alignment = alignment;
        this.words = alignment.one();
    }

    /** For what is only in the one text; turn the alignment for the other. */
    static void settle(Alignment alignment) {
        Borders borders = new Borders(alignment);
        alignment.alone().forEach(borders::settle);
    }

    private void settle(Range dropped) {
        int before = dropped.from() == 0 ? -1 : alignment.there(dropped.from() - 1);
        int behind = dropped.to() == words.size() ? alignment.other().size() : alignment.there(dropped.to());
        if (behind - before != 1) {
            return; // something was added in its place
        }
        int back = 0;
        while (isShiftable(dropped.from() - 1 - back, before - back, dropped.to() - 1 - back)) {
            back++;
        }
        int on = 0;
        while (isShiftable(dropped.to() + on, behind + on, dropped.from() + on)) {
            on++;
        }
        shift(dropped, best(dropped, back, on));
    }

    /** Whether a word beside the stretch, with its counterpart, may as well be the one at the other end of the stretch. */
    private boolean isShiftable(int beside, int counterpart, int end) {
        return beside >= 0
                && beside < words.size()
                && alignment.there(beside) == counterpart
                && !alignment.isMoved(beside)
                && words.form(beside) == words.form(end);
    }

    private int best(Range dropped, int back, int on) {
        int best = 0;
        for (int shift = -back; shift <= on; shift++) {
            if (opening(dropped, shift) > opening(dropped, best)) {
                best = shift;
            }
        }
        return best;
    }

    private int opening(Range dropped, int shift) {
        return 3 * words.opening(dropped.from() + shift) + words.opening(dropped.to() + shift);
    }

    private void shift(Range dropped, int by) {
        for (int i = 0; i < by; i++) {
            replace(dropped.to() + i, dropped.from() + i);
        }
        for (int i = 0; i < -by; i++) {
            replace(dropped.from() - 1 - i, dropped.to() - 1 - i);
        }
    }

    private void replace(int joined, int free) {
        int counterpart = alignment.there(joined);
        alignment.part(new Run(joined, counterpart, 1));
        alignment.join(new Run(free, counterpart, 1));
    }
}
