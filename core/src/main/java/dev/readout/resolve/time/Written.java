package dev.readout.resolve.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/** A date as the text writes it, before anything is concluded from it. */
sealed interface Written {

    /** A day of the calendar; its year and its weekday where they are written. */
    record Day(Optional<Integer> year, MonthDay day, Optional<DayOfWeek> weekday) implements Written {}

    /** From one day to another. A year that is written once stands with the last. */
    record Range(Day first, Day last) implements Written {}

    record Month(Optional<Integer> year, int month) implements Written {}

    record Quarter(Optional<Integer> year, int quarter) implements Written {}

    record Year(int year) implements Written {}

    /** "on Friday", "last Tuesday", "next Monday". */
    record Weekday(DayOfWeek day, Turn turn) implements Written {}

    /** "on the 27th". */
    record DayOfMonth(int day) implements Written {}

    /** A stretch of time counted from that of the publication: today is 0 days, last month is -1 month. */
    record Counted(Unit unit, int by) implements Written {}

    /** What looks like a date and is none: the year of a resolution, a decade, a fiscal year. */
    record Nothing() implements Written {}

    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    enum Turn {
        LAST,
        NEXT,
        OPEN
    }
}
