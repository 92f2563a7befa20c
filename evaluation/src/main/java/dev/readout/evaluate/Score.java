package dev.readout.evaluate;

/**
 * Precision and recall of what was looked for.
 *
 * @param hits of the coded ones, how many are right
 * @param gold how many there are
 * @param coded how many were coded
 */
public record Score(int hits, int gold, int coded) {

    /** 0 where nothing was coded. */
    public double precision() {
        return coded == 0 ? 0 : (double) hits / coded;
    }

    /** 0 where there is nothing. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** The harmonic mean of the two; 0 where both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
