package dev.readout.web.frame;

import dev.readout.query.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days as somebody writes it: a year, a month, a day, or two of them with two dots between, each of which may be
 * left out: {@code 2024}, {@code 2024-05..2024-06}, {@code ..2024-05-31}.
 */
public record Period(String told, Days days) {
    private static final String UNTIL = "..";

    /** Nothing where it is none. */
    public static Optional<Period> find(String told) {
        try {
            return Optional.of(new Period(told, read(told)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days read(String told) {
        int between = told.indexOf(UNTIL);
        if (between < 0) {
            return Days.told(told);
        }
        return new Days(
                end(told.substring(0, between)).flatMap(Days::from),
                end(told.substring(between + UNTIL.length())).flatMap(Days::to));
    }

    private static Optional<Days> end(String told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(Days.told(told));
    }

    /** In a language. */
    public String shown(Words words) {
        int between = told.indexOf(UNTIL);
        if (between < 0) {
            return words.date(told);
        }
        String first = told.substring(0, between);
        String last = told.substring(between + UNTIL.length());
        return (first.isEmpty() ? "" : words.date(first) + " ") + "–" + (last.isEmpty() ? "" : " " + words.date(last));
    }

    public Optional<LocalDate> from() {
        return days.from();
    }

    public Optional<LocalDate> to() {
        return days.to();
    }
}
