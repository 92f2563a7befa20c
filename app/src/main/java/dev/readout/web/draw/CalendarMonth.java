package dev.readout.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month as weeks, each of seven days; those before its first and after its last are of its neighbours.
 *
 * @param begins the day that a week begins with
 */
public record CalendarMonth(YearMonth month, DayOfWeek begins) {
    private static final int WEEK = 7;

    /** The names' order. */
    public List<DayOfWeek> days() {
        return IntStream.range(0, WEEK).mapToObj(begins::plus).toList();
    }

    public List<List<LocalDate>> weeks() {
        LocalDate first = month.atDay(1);
        LocalDate monday = first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), WEEK));
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(WEEK))
                .map(start -> IntStream.range(0, WEEK).mapToObj(start::plusDays).toList())
                .toList();
    }

    public boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
