package dev.readout.language.packed;

import java.io.IOException;
import java.util.Arrays;

/**
 * A model's weights, of which 15 of 16 are zero. Each feature has a row. A thin row holds the labels that have a weight, four
 * in an int, and then their weights, so that both come with one access to memory. A row in which more labels have a weight
 * holds one for each, so that the processor adds several at once; these are the features seen most. Leaving out zeros, or
 * adding them, changes no sum.
 *
 * @param labels how many labels there are, at most 256
 * @param thin row after row
 * @param full row after row
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; made once and never changed
public record Weights(int labels, int[] thin, float[] full) {
    /** From here on adding all is quicker than adding those that are there, by measurement. */
    private static final int FULL = 32;

    private static final int COUNT_BITS = 9;
    private static final int COUNT = (1 << COUNT_BITS) - 1;

    /** Collects rows. */
    public static final class Builder {
        private final int labels;
        private int[] thin = new int[1 << 10];
        private int thinEnd;
        private float[] full = new float[1 << 10];
        private int fullEnd;

        /**
         * @param labels how many labels there are, at most 256
         */
        public Builder(int labels) {
            this.labels = labels;
        }

        /**
         * Adds the row of a feature.
         *
         * @param weights one for each label
         * @return where it lies, never negative; -1 where no weight differs from zero
         */
        public long add(float[] weights) {
            int count = 0;
            for (float weight : weights) {
                count += weight == 0 ? 0 : 1;
            }
            return count == 0 ? -1 : count < FULL ? addThin(count, weights) : addFull(weights);
        }

        private long addThin(int count, float... weights) {
            int start = thinEnd;
            int first = start + (count + 3) / 4;
            thinEnd = first + count;
            thin = thinEnd > thin.length ? Arrays.copyOf(thin, 2 * thin.length) : thin;
            int at = 0;
            for (int label = 0; label < weights.length; label++) {
                if (weights[label] != 0) {
                    thin[start + (at >> 2)] |= label << ((at & 3) << 3);
                    thin[first + at++] = Float.floatToRawIntBits(weights[label]);
                }
            }
            return (long) start << COUNT_BITS | count;
        }

        private long addFull(float... weights) {
            int start = fullEnd;
            fullEnd = start + labels;
            full = fullEnd > full.length ? Arrays.copyOf(full, 2 * full.length) : full;
            System.arraycopy(weights, 0, full, start, labels);
            return (long) start << COUNT_BITS | COUNT;
        }

        public Weights build() {
            return new Weights(labels, Arrays.copyOf(thin, thinEnd), Arrays.copyOf(full, fullEnd));
        }
    }

    static Weights read(PackedInput in) {
        return new Weights(in.number(), in.ints(), in.floats());
    }

    public void write(PackedOutput out) throws IOException {
        out.number(labels);
        out.ints(thin);
        out.floats(full);
    }

    /**
     * Adds the weights of a feature to the scores of the labels.
     *
     * @param row where the feature's row lies, as {@link Builder#add} told
     */
    public void addTo(float[] scores, long row) {
        int start = (int) (row >>> COUNT_BITS);
        int count = (int) row & COUNT;
        if (count == COUNT) {
            addFull(scores, start);
        } else {
            addThin(scores, start, count);
        }
    }

    private void addFull(float[] scores, int start) {
        for (int label = 0; label < labels; label++) {
            scores[label] += full[start + label];
        }
    }

    private void addThin(float[] scores, int start, int count) {
        int first = start + (count + 3) / 4;
        for (int i = 0; i < count; i++) {
            int label = thin[start + (i >> 2)] >>> ((i & 3) << 3) & 0xFF;
            scores[label] += Float.intBitsToFloat(thin[first + i]);
        }
    }
}
