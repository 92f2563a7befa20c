package dev.readout.query;

/**
 * A stretch of the answers.
 *
 * @param limit how many at most
 * @param offset how many to skip
 */
public record Page(int limit, int offset) {
    public Page {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("not a page: limit " + limit + ", offset " + offset);
        }
    }

    public static Page all() {
        return new Page(Integer.MAX_VALUE, 0);
    }
}
