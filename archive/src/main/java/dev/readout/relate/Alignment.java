package dev.readout.relate;

import dev.readout.relate.Words.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which word of one text is which of another. A word has one counterpart at most. Those that were moved aside, the order
 * is the same in both texts.
 */
final class Alignment {
    static final int NONE = -1;

    private final Words one;
    private final Words other;
    private final int[] there;
    private final int[] back;
    private final BitSet moved;

    Alignment(Words one, Words other) {
        this(one, other, absent(one.size()), absent(other.size()), new BitSet());
    }

    private Alignment(Words one, Words other, int[] there, int[] back, BitSet moved) {
        this.one = one;
        this.other = other;
        this.there = there;
        this.back = back;
        this.moved = moved;
    }

    private static int[] absent(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /**
     * Words that stand in both texts one after the other.
     *
     * @param one the first of them in the one text
     * @param other the first of them in the other
     */
    record Run(int one, int other, int length) {
        int oneEnd() {
            return one + length;
        }

        int otherEnd() {
            return other + length;
        }
    }

    Words one() {
        return one;
    }

    Words other() {
        return other;
    }

    /** The counterpart of a word of the one text, or {@link #NONE}. */
    int there(int word) {
        return there[word];
    }

    /** The counterpart of a word of the other text, or {@link #NONE}. */
    int back(int word) {
        return back[word];
    }

    /** Whether a word of the one text was moved. */
    boolean isMoved(int word) {
        return moved.get(word);
    }

    boolean isSame(int oneWord, int otherWord) {
        return one.form(oneWord) == other.form(otherWord);
    }

    void join(Run run) {
        for (int i = 0; i < run.length(); i++) {
            there[run.one() + i] = run.other() + i;
            back[run.other() + i] = run.one() + i;
        }
    }

    void move(Run run) {
        join(run);
        moved.set(run.one(), run.oneEnd());
    }

    void part(Run run) {
        Arrays.fill(there, run.one(), run.oneEnd(), NONE);
        Arrays.fill(back, run.other(), run.otherEnd(), NONE);
    }

    /** All that is joined, as long as it runs on in both texts, in the order of the one text. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < there.length; ) {
            int length = 1;
            if (there[i] != NONE) {
                while (i + length < there.length
                        && there[i + length] == there[i] + length
                        && moved.get(i + length) == moved.get(i)) {
                    length++;
                }
                runs.add(new Run(i, there[i], length));
            }
            i += length;
        }
        return runs;
    }

    /** The stretches of the one text that have no counterpart. */
    List<Range> alone() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < there.length; i++) {
            int from = i;
            while (i < there.length && there[i] == NONE) {
                i++;
            }
            if (i > from) {
                ranges.add(new Range(from, i));
            }
        }
        return ranges;
    }

    /** The same seen from the other text. Both are one: what is joined here is joined there. No move may follow. */
    Alignment turned() {
        BitSet movedThere = new BitSet();
        moved.stream().forEach(word -> movedThere.set(there[word]));
        return new Alignment(other, one, back, there, movedThere);
    }
}
