package dev.readout.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days. What is known less exactly than to the day is inside where it may be.
 *
 * @param from the first day; absent: whenever
 * @param to the last day; absent: whenever
 */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Days ALL = new Days(Optional.empty(), Optional.empty());

    public static Days all() {
        return ALL;
    }

    public Days from(LocalDate day) {
        return new Days(Optional.of(day), to);
    }

    public Days to(LocalDate day) {
        return new Days(from, Optional.of(day));
    }
}
