package dev.readout.web.frame;

import dev.readout.query.Days;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** Months as pages go through them. */
public final class Months {
    private Months() {}

    /** The month of the latest document; this one where there is none. */
    public static YearMonth last(Optional<Holdings> holdings) {
        return holdings.map(Holdings::last)
                .filter(day -> day.length() == 10)
                .map(day -> YearMonth.parse(day.substring(0, 7)))
                .orElseGet(() -> YearMonth.now(ZoneOffset.UTC));
    }

    /** The month that is told, such as {@code 2024-05}; absent where it is none. */
    public static Optional<YearMonth> find(Optional<String> told) {
        return told.filter(month -> month.matches("\\d{4}-\\d{2}")).flatMap(month -> {
            try {
                return Optional.of(YearMonth.parse(month));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    public static Days days(YearMonth month) {
        return Days.told(month.toString());
    }
}
