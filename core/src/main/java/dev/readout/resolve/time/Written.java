package dev.readout.resolve.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/** A time as the text writes it, before anything is concluded from it. */
sealed interface Written {

    /** A day of the calendar; its year and its weekday where they are written. */
    record Day(Optional<Integer> year, MonthDay day, Optional<DayOfWeek> weekday) implements Written {}

    /** From one day to another. A year that is written once stands with the last. */
    record Range(Day first, Day last) implements Written {}

    /**
     * A month, quarter, season or half of a year.
     *
     * @param number which one of the year, from 1
     * @param year where it is written
     * @param yearsOn how many years after that of the publication, where that is written ("July last year": -1)
     * @param turn "last November", "next spring"
     */
    record Part(Unit unit, int number, Optional<Integer> year, Optional<Integer> yearsOn, Turn turn)
            implements Written {}

    /** A year, or a decade or century by its first one. */
    record Year(Unit unit, int year) implements Written {}

    /** "on Friday", "last Tuesday", "next Monday". */
    record Weekday(DayOfWeek day, Turn turn) implements Written {}

    /** "on the 27th". */
    record DayOfMonth(int day) implements Written {}

    /** A stretch of time counted from another: today is 0 days from the publication, last month is -1 month. */
    record Counted(Unit unit, int by, From from) implements Written {}

    /** A time of a day, as TIMEX3 writes it: {@code T22:00}, {@code TMO}. */
    record At(Written day, String time) implements Written {}

    /** How long, as TIMEX3 writes it: {@code P3D}. */
    record Length(String value) implements Written {}

    /** How often, as TIMEX3 writes it: {@code P1W}, {@code XXXX-WXX-5}. */
    record Repeated(String value) implements Written {}

    /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
    record Reference(String value) implements Written {}

    /** What looks like a date and is none: the year of a resolution. */
    record Nothing() implements Written {}

    /** What a stretch is counted from. */
    enum From {
        PUBLICATION,
        /** The day, month or year that the text told just before. */
        TOLD,
        /** The quarter that the text told last, else the publication. */
        QUARTER
    }

    enum Turn {
        LAST,
        THIS,
        NEXT,
        OPEN
    }
}
