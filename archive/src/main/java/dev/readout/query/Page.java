package dev.readout.query;

import java.util.Optional;

/**
 * A stretch of the answers.
 *
 * @param limit how many at most
 * @param offset how many to skip
 * @param after the {@link Answer#next} of the page before; absent for the first
 */
public record Page(int limit, int offset, Optional<String> after) {
    public Page {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("not a page: limit " + limit + ", offset " + offset);
        }
    }

    public Page(int limit, int offset) {
        this(limit, offset, Optional.empty());
    }

    public static Page all() {
        return new Page(Integer.MAX_VALUE, 0);
    }

    /** The first so many. */
    public static Page first(int limit) {
        return new Page(limit, 0);
    }

    public Page after(String next) {
        return new Page(limit, offset, Optional.of(next));
    }
}
