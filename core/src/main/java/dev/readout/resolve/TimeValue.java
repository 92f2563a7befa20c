package dev.readout.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A date as precise as it is known. */
public sealed interface TimeValue {

    record Day(LocalDate day) implements TimeValue {}

    record Month(YearMonth month) implements TimeValue {}

    record Year(int year) implements TimeValue {}

    /** Both ends are inside. */
    record Interval(LocalDate first, LocalDate last) implements TimeValue {
        public Interval {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it starts: " + first + ".." + last);
            }
        }
    }

    record Unknown() implements TimeValue {}

    static TimeValue unknown() {
        return new Unknown();
    }

    /** Its start in ISO form, as precise as known: {@code 2024-05-31}, {@code 2024-05}, {@code 2024}. */
    default Optional<String> start() {
        return switch (this) {
            case Day d -> Optional.of(d.day().toString());
            case Month m -> Optional.of(m.month().toString());
            case Year y -> Optional.of(String.format(Locale.ROOT, "%04d", y.year()));
            case Interval i -> Optional.of(i.first().toString());
            case Unknown u -> Optional.empty();
        };
    }

    /** Its end in ISO form; that of an interval is its last day. */
    default Optional<String> end() {
        return this instanceof Interval i ? Optional.of(i.last().toString()) : start();
    }

    /** The last day that it can mean. */
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case Day d -> Optional.of(d.day());
            case Month m -> Optional.of(m.month().atEndOfMonth());
            case Year y -> Optional.of(LocalDate.of(y.year(), 12, 31));
            case Interval i -> Optional.of(i.last());
            case Unknown u -> Optional.empty();
        };
    }

    /** {@code day}, {@code month}, {@code year} or {@code none}. */
    default String precision() {
        return switch (this) {
            case Day d -> "day";
            case Month m -> "month";
            case Year y -> "year";
            case Interval i -> "day";
            case Unknown u -> "none";
        };
    }
}
