package dev.readout.resolve.time;

import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/**
 * One day, week, month and so on of the calendar.
 *
 * @param unit what it is one of
 * @param first its first day
 */
record Stretch(Unit unit, LocalDate first) {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    /** The one that a day lies in. */
    static Stretch at(Unit unit, LocalDate day) {
        return new Stretch(unit, unit.start(day));
    }

    /** The month, quarter, season or half of a year that has this number, from 1. */
    static Stretch of(Unit unit, int number, int year) {
        int month = switch (unit) {
            case QUARTER -> number * 3 - 2;
            case SEASON -> number * 3;
            case HALF -> number * 6 - 5;
            case DAY, WEEK, WEEKEND, MONTH, YEAR, DECADE, CENTURY -> number;
        };
        return new Stretch(unit, LocalDate.of(year, month, 1));
    }

    Stretch plus(int count) {
        return new Stretch(unit, unit.plus(first, count));
    }

    /** The same one of another year. */
    Stretch plusYears(int count) {
        return new Stretch(unit, first.plusYears(count));
    }

    LocalDate last() {
        return switch (unit) {
            case WEEKEND -> first.plusDays(1);
            case SEASON -> first.plusMonths(3).minusDays(1);
            case DAY, WEEK, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY ->
                plus(1).first.minusDays(1);
        };
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** As precise as a coded date can be: seasons differ by hemisphere, so that one tells no more than its year. */
    TimeValue value() {
        return switch (unit) {
            case DAY -> new TimeValue.Day(first);
            case MONTH -> new TimeValue.Month(YearMonth.from(first));
            case YEAR, SEASON -> new TimeValue.Year(first.getYear());
            case WEEK, WEEKEND, QUARTER, HALF -> new TimeValue.Interval(first, last());
            case DECADE, CENTURY -> TimeValue.unknown();
        };
    }

    /** As TIMEX3 writes it. */
    String timex() {
        int year = first.getYear();
        return switch (unit) {
            case DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> year + "-Q" + (first.getMonthValue() / 3 + 1);
            case SEASON -> year + "-" + SEASONS.get(first.getMonthValue() / 3 - 1);
            case HALF -> year + "-H" + (first.getMonthValue() / 6 + 1);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case DECADE -> String.valueOf(year / 10);
            case CENTURY -> String.valueOf(year / 100);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
