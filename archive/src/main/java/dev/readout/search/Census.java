package dev.readout.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How many documents of a scope there are, by issuer, genre and day. Made without a look at any document of its own, so that
 * it takes no longer than a few milliseconds for a hundred thousand.
 */
public record Census(Map<Cell, Integer> counts) {
    public Census {
        counts = Map.copyOf(counts);
    }

    /**
     * Documents that are counted together.
     *
     * @param issuer empty where it is not known
     */
    public record Cell(String issuer, String genre, Optional<LocalDate> day) {}

    public int documents() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
