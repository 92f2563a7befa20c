package dev.readout.codebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office and the time in which it was held.
 *
 * @param office the title
 * @param from the first day; absent where the register does not tell
 * @param to the last day; absent where it lasts or the register does not tell
 */
public record Tenure(String office, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Tenure {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a tenure that ends before it begins: " + office);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true)
                && to.map(d -> !day.isAfter(d)).orElse(true);
    }
}
