package dev.readout.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The stretches that a calendar is divided into. */
enum Unit {
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    WEEKEND(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    SEASON(ChronoUnit.YEARS, 1),
    HALF(ChronoUnit.MONTHS, 6),
    YEAR(ChronoUnit.YEARS, 1),
    DECADE(ChronoUnit.YEARS, 10),
    CENTURY(ChronoUnit.YEARS, 100);

    private final ChronoUnit step;
    private final int length;

    Unit(ChronoUnit step, int length) {
        this.step = step;
        this.length = length;
    }

    /** So many of them later; a season is the same season of another year. */
    LocalDate plus(LocalDate day, int count) {
        return day.plus((long) count * length, step);
    }

    /** The first day of the one that a day lies in; of a weekend, that of the day's week. */
    LocalDate start(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case DAY, SEASON -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(year, month <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
        };
    }
}
