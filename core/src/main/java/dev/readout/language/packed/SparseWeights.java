package dev.readout.language.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * A model's weights, of which 15 of 16 are zero, row by row: for each feature the labels that have a weight, and the
 * weights. Leaving out the zeros changes no sum.
 */
public final class SparseWeights extends ColumnMajorVector {
    private static final long serialVersionUID = 1;

    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;

    /**
     * @param labelSize how many labels there are, at most 256
     * @param starts where each feature's row starts, and the end of the last
     * @param labels the labels, row after row
     * @param weights of those labels
     */
    public SparseWeights(int labelSize, int[] starts, byte[] labels, float[] weights) {
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
        setRowSize(starts.length - 1);
        setColumnSize(labelSize);
    }

    static SparseWeights read(PackedInput in) {
        return new SparseWeights(in.number(), in.ints(), in.bytes(), in.floats());
    }

    public void write(PackedOutput out) throws IOException {
        out.number(getLabelSize());
        out.ints(starts);
        out.bytes(labels);
        out.floats(weights);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features.getVector()) {
            int row = feature.getIndex();
            if (row < getFeatureSize()) {
                addRow(row, feature.getValue(), scores);
            }
        }
    }

    @Override
    public boolean expand(int rows, int columns, WeightGenerator generator) {
        return false;
    }

    private void addRow(int row, float value, float[] scores) {
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[labels[i] & 0xFF] += weights[i] * value;
        }
    }
}
