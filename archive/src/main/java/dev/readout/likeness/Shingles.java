package dev.readout.likeness;

import java.util.Arrays;

/**
 * The shingles of a text: each run of {@value #SIZE} neighbouring words as one number of 64 bits (Broder, "On the
 * resemblance and containment of documents", 1997). The same on every machine. Immutable.
 */
public final class Shingles {
    /** Words to a shingle. */
    public static final int SIZE = 5;

    private final long[] inOrder;
    private final long[] distinct; // sorted

    private Shingles(long[] inOrder) {
        this.inOrder = inOrder;
        this.distinct = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    /** Of fewer words than {@value #SIZE} there are none. */
    public static Shingles of(Words words) {
        long[] shingles = new long[Math.max(0, words.count() - SIZE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = 0;
            for (int j = 0; j < SIZE; j++) {
                shingle = mixed(shingle + words.hash(i + j));
            }
            shingles[i] = shingle;
        }
        return new Shingles(shingles);
    }

    /** How many different ones. */
    public int count() {
        return distinct.length;
    }

    /** The shared ones, of all that either has: 0 to 1; 0 where neither has any. */
    public double resemblance(Shingles other) {
        int shared = shared(other);
        int all = count() + other.count() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The shared ones, of those that the smaller has: 0 to 1; 0 where it has none. */
    public double containment(Shingles other) {
        int least = Math.min(count(), other.count());
        return least == 0 ? 0 : (double) shared(other) / least;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < distinct.length && j < other.distinct.length) {
            int order = Long.compare(distinct[i], other.distinct[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** How many stand in the text, with those that recur. */
    int length() {
        return inOrder.length;
    }

    /** The shingle that starts with this word. */
    long at(int word) {
        return inOrder[word];
    }

    long distinct(int nth) {
        return distinct[nth];
    }

    /** Spreads all bits over all bits: the finaliser of SplitMix64 (Steele, Lea and Flood 2014; Stafford's variant 13). */
    static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
