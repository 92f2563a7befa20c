package dev.readout.language.packed;

import java.io.IOException;
import java.util.Arrays;

/**
 * A model's weights, of which 15 of 16 are zero. Each feature has a row: the labels that have a weight, four in an int,
 * and then their weights, so that both come with one access to memory. Leaving out the zeros changes no sum.
 *
 * @param labels how many labels there are, at most 256
 * @param cells row after row
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; made once and never changed
public record Weights(int labels, int[] cells) {
    private static final int COUNT_BITS = 9;

    /** Collects rows. */
    public static final class Builder {
        private final int labels;
        private int[] cells;
        private int end;

        /**
         * @param labels how many labels there are, at most 256
         */
        public Builder(int labels) {
            this.labels = labels;
            this.cells = new int[1 << 10];
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
            if (count == 0) {
                return -1;
            }
            int start = end;
            int first = start + (count + 3) / 4;
            end = first + count;
            cells = end > cells.length ? Arrays.copyOf(cells, Math.max(end, 2 * cells.length)) : cells;
            int at = 0;
            for (int label = 0; label < weights.length; label++) {
                if (weights[label] != 0) {
                    cells[start + (at >> 2)] |= label << ((at & 3) << 3);
                    cells[first + at++] = Float.floatToRawIntBits(weights[label]);
                }
            }
            return (long) start << COUNT_BITS | count;
        }

        public Weights build() {
            return new Weights(labels, Arrays.copyOf(cells, end));
        }
    }

    static Weights read(PackedInput in) {
        return new Weights(in.number(), in.ints());
    }

    public void write(PackedOutput out) throws IOException {
        out.number(labels);
        out.ints(cells);
    }

    /**
     * Adds the weights of a feature to the scores of the labels.
     *
     * @param row where the feature's row lies, as {@link Builder#add} told
     */
    public void addTo(float[] scores, long row) {
        int start = (int) (row >>> COUNT_BITS);
        int count = (int) row & (1 << COUNT_BITS) - 1;
        int first = start + (count + 3) / 4;
        for (int i = 0; i < count; i++) {
            int label = cells[start + (i >> 2)] >>> ((i & 3) << 3) & 0xFF;
            scores[label] += Float.intBitsToFloat(cells[first + i]);
        }
    }
}
