package dev.readout.web.meet;

import dev.readout.web.frame.Feed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month of engagements.
 *
 * @param ofNoDay how many there are of this month whose one day is not known, or that lasted several
 * @param before address of the month before
 */
public record CalendarView(
        EngagementFilter filter,
        YearMonth month,
        List<DayOfWeek> days,
        List<List<Cell>> weeks,
        long ofNoDay,
        String before,
        String after,
        List<Feed> feeds) {
    public CalendarView {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        feeds = List.copyOf(feeds);
    }

    /**
     * @param within whether it is of this month
     * @param n how many there were
     * @param entries the first of them
     * @param address of all of them
     */
    public record Cell(LocalDate day, boolean within, long n, List<Entry> entries, String address) {
        public Cell {
            entries = List.copyOf(entries);
        }

        public long more() {
            return n - entries.size();
        }
    }

    /** @param sides codes */
    public record Entry(String kind, String status, List<String> sides, String address) {
        public Entry {
            sides = List.copyOf(sides);
        }
    }
}
