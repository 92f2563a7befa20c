package dev.readout.search;

/** A question that cannot be asked so. The message says why, and what to write in its place. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int start;
    private final int end;

    QueryException(String message, int start, int end) {
        super(message);
        this.start = start;
        this.end = Math.max(start + 1, end);
    }

    QueryException(String message, Expression.Place place) {
        this(message, place.start(), place.end());
    }

    /** The first character that is meant, from 0 on. */
    public int start() {
        return start;
    }

    /** The end of what is meant. */
    public int end() {
        return end;
    }
}
