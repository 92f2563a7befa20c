package dev.readout.language.packed;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums over the packed rows against sums over the whole matrix. */
class SparseWeightsTest {
    private static final int LABELS = 200;

    @Test
    void sumsAsTheMatrixDoes() {
        Random random = new Random(7);
        float[][] matrix = new float[50][LABELS];
        int[] starts = new int[51];
        byte[] labels = new byte[50 * LABELS];
        float[] weights = new float[50 * LABELS];
        int at = 0;
        for (int row = 0; row < 50; row++) {
            for (int label = 0; label < LABELS; label++) {
                if (random.nextInt(10) == 0) {
                    matrix[row][label] = random.nextFloat();
                    labels[at] = (byte) label;
                    weights[at++] = matrix[row][label];
                }
            }
            starts[row + 1] = at;
        }
        SparseVector features = new SparseVector();
        float[] expected = new float[LABELS];
        for (int row : new int[] {3, 49, 3, 0}) {
            features.add(row, 1);
            for (int label = 0; label < LABELS; label++) {
                expected[label] += matrix[row][label];
            }
        }
        features.add(77, 1); // seen in training and cut off: no row
        float[] scores = new float[LABELS];
        new SparseWeights(LABELS, starts, labels, weights).addScores(features, scores);
        assertThat(scores).containsExactly(expected);
    }
}
