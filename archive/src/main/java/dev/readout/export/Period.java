package dev.readout.export;

import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A stretch of time by which events are counted. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final int QUARTERS = 3;

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** One such stretch, known by its first month. */
    public record Stretch(Period period, YearMonth start) implements Comparable<Stretch> {

        /** Such as {@code 2024}, {@code 2024-Q2} or {@code 2024-05}. */
        public String name() {
            return switch (period) {
                case MONTH -> start.toString();
                case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() / QUARTERS + 1);
                case YEAR -> Integer.toString(start.getYear());
            };
        }

        public LocalDate first() {
            return start.atDay(1);
        }

        public LocalDate last() {
            return start.plusMonths(period.months - 1L).atEndOfMonth();
        }

        @Override
        public int compareTo(Stretch other) {
            return start.compareTo(other.start);
        }
    }

    /** The stretch in which a time lies; absent where it is not known so precisely, or reaches over the end of one. */
    public Optional<Stretch> find(TimeValue time) {
        return switch (time) {
            case TimeValue.Day d -> Optional.of(of(d.day()));
            case TimeValue.Month m -> within(m.month().atDay(1), m.month().atEndOfMonth());
            case TimeValue.Year y -> within(LocalDate.of(y.year(), 1, 1), LocalDate.of(y.year(), 12, 31));
            case TimeValue.Interval i -> within(i.first(), i.last());
            case TimeValue.Unknown u -> Optional.empty();
        };
    }

    private Optional<Stretch> within(LocalDate first, LocalDate last) {
        return Optional.of(of(first)).filter(of(last)::equals);
    }

    private Stretch of(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return new Stretch(this, YearMonth.of(day.getYear(), month));
    }
}
