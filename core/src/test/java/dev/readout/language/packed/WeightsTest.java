package dev.readout.language.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums over the packed rows against sums over the whole matrix. */
class WeightsTest {
    private static final int LABELS = 256;

    @Test
    void sumsAsTheMatrixDoes() {
        Random random = new Random(7);
        float[][] matrix = new float[50][LABELS];
        long[] rows = new long[50];
        Weights.Builder builder = new Weights.Builder(LABELS);
        for (int row = 0; row < 50; row++) {
            for (int label = 0; label < LABELS; label++) {
                // Row 3 is full; row 7 holds the last label alone.
                boolean filled = row == 3 || (row == 7 ? label == LABELS - 1 : random.nextInt(10) == 0);
                matrix[row][label] = filled ? random.nextFloat() - 0.5f : 0;
            }
            rows[row] = builder.add(matrix[row]);
        }
        Weights weights = builder.build();
        float[] expected = new float[LABELS];
        float[] scores = new float[LABELS];
        for (int row : new int[] {3, 49, 7, 3, 0}) {
            weights.addTo(scores, rows[row]);
            for (int label = 0; label < LABELS; label++) {
                expected[label] += matrix[row][label];
            }
        }
        assertThat(scores).containsExactly(expected);
    }

    @Test
    void aRowWithoutWeightsLiesNowhere() {
        assertThat(new Weights.Builder(3).add(new float[] {0, -0f, 0})).isEqualTo(-1);
        assertThat(new Weights.Builder(3).add(new float[] {0, 1, 0})).isNotNegative();
    }
}
