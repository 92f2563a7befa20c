package dev.readout.correct;

/**
 * How a correction fits a coding.
 *
 * @param correction its id
 * @param why what hinders it; empty where nothing does
 */
public record Fit(String correction, Outcome outcome, String why) {

    public enum Outcome {
        /** The coding says something else by it. */
        APPLIED,
        /** The coding says by itself what the correction says, or has the report that it speaks of. */
        HOLDS,
        /** There is no such fact, or it does not say what the person saw. */
        UNFIT
    }
}
