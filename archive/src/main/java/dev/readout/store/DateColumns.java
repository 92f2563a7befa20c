package dev.readout.store;

import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as three columns: its kind, and the first and the last day that it may mean, so that a range can be asked for.
 *
 * @param kind {@code day}, {@code month}, {@code year}, {@code interval} or {@code unknown}
 * @param first ISO day; absent where unknown
 * @param last ISO day; absent where unknown
 */
public record DateColumns(String kind, Optional<String> first, Optional<String> last) {

    public static DateColumns of(TimeValue value) {
        return switch (value) {
            case TimeValue.Day d -> known("day", d.day(), d.day());
            case TimeValue.Month m ->
                known("month", m.month().atDay(1), m.month().atEndOfMonth());
            case TimeValue.Year y -> known("year", LocalDate.of(y.year(), 1, 1), LocalDate.of(y.year(), 12, 31));
            case TimeValue.Interval i -> known("interval", i.first(), i.last());
            case TimeValue.Unknown u -> new DateColumns("unknown", Optional.empty(), Optional.empty());
        };
    }

    public TimeValue value() {
        return switch (kind) {
            case "day" -> new TimeValue.Day(day(first));
            case "month" -> new TimeValue.Month(YearMonth.from(day(first)));
            case "year" -> new TimeValue.Year(day(first).getYear());
            case "interval" -> new TimeValue.Interval(day(first), day(last));
            case "unknown" -> TimeValue.unknown();
            default -> throw new StoreException("the archive holds a date of unknown kind '" + kind + "'");
        };
    }

    private static DateColumns known(String kind, LocalDate first, LocalDate last) {
        return new DateColumns(kind, Optional.of(first.toString()), Optional.of(last.toString()));
    }

    private static LocalDate day(Optional<String> day) {
        return LocalDate.parse(day.orElseThrow(() -> new StoreException("the archive holds a date without its day")));
    }
}
