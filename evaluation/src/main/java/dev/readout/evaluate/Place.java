package dev.readout.evaluate;

/** Where words stand in a folded text: half-open, in code points. */
record Place(int start, int end) {
    private static final int NEAR = 40;

    /** Between the two beginnings. */
    int distance(Place other) {
        return Math.abs(start - other.start);
    }

    /** Whether they overlap or touch. */
    boolean meets(Place other) {
        return Math.max(start, other.start) <= Math.min(end, other.end);
    }

    boolean isNear(Place other) {
        return meets(other) || distance(other) <= NEAR;
    }
}
