package dev.readout.web.frame;

import java.util.Optional;

/**
 * The ways from one part of a list to others.
 *
 * @param back address of the part before; absent where this is the first
 * @param on address of the part after; absent where this is the last
 */
public record Turning(Optional<String> back, Optional<String> on) {

    /** Of a list that is counted, and whose parts begin at {@code from}. */
    public static Turning of(Visit visit, int from, int rows, long all) {
        return new Turning(
                from > 0 ? Optional.of(address(visit, Math.max(0, from - rows))) : Optional.empty(),
                (long) from + rows < all ? Optional.of(address(visit, from + rows)) : Optional.empty());
    }

    private static String address(Visit visit, int from) {
        return visit.with("from", from == 0 ? "" : Integer.toString(from));
    }
}
