package dev.readout.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in an office, for as long as it was held.
 *
 * @param name as most texts write it
 * @param family the family name, as texts write it after the office ("Yoon")
 * @param names other spellings of the whole name
 * @param country code of the state or body
 * @param office such as {@code President} or {@code Foreign Minister}
 * @param from the first day
 * @param to the last day; absent while it lasts
 */
public record OfficeHolder(
        String name,
        String family,
        List<String> names,
        String country,
        String office,
        LocalDate from,
        Optional<LocalDate> to) {
    public OfficeHolder {
        names = List.copyOf(names);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a tenure that ends before it begins: " + name);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(d -> !day.isAfter(d)).orElse(true);
    }

    /** Whether the office was held on at least one day of the year. */
    public boolean holdsIn(int year) {
        return from.getYear() <= year && to.map(d -> d.getYear() >= year).orElse(true);
    }
}
