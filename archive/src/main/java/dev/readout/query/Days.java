package dev.readout.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
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

    /**
     * The days of a date that may be a month or a year: {@code 2026-03-12}, {@code 2026-03} or {@code 2026}.
     *
     * @throws java.time.DateTimeException where it is none
     */
    public static Days told(String date) {
        return switch (date.length()) {
            case 4 -> of(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
            case 7 -> of(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
            default -> of(LocalDate.parse(date), LocalDate.parse(date));
        };
    }

    private static Days of(LocalDate first, LocalDate last) {
        return new Days(Optional.of(first), Optional.of(last));
    }
}
