package dev.readout.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A summit or conference whose name tells which one it was.
 *
 * @param name its usual name
 * @param names other names
 * @param series the mechanism that it is an edition of
 * @param start the first day
 * @param end the last day
 * @param place where it was; absent where it met by video
 * @param country code of the state that it was in
 */
public record DatedEvent(
        String name,
        List<String> names,
        Optional<String> series,
        LocalDate start,
        LocalDate end,
        Optional<String> place,
        Optional<String> country) {
    public DatedEvent {
        names = List.copyOf(names);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event that ends before it begins: " + name);
        }
    }
}
