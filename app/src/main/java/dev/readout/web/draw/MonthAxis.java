package dev.readout.web.draw;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Months from left to right, each with the same width.
 *
 * @param left where the first begins
 * @param right where the last ends
 */
record MonthAxis(YearMonth first, YearMonth last, double left, double right) {
    private static final double LABEL = 56;
    private static final int YEAR = 12;
    private static final int[] STEPS = {1, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR, 50 * YEAR, 100 * YEAR};

    MonthAxis {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + ".." + last);
        }
    }

    int months() {
        return Math.toIntExact(first.until(last, ChronoUnit.MONTHS)) + 1;
    }

    double width() {
        return (right - left) / months();
    }

    /** The middle of a month. */
    double x(YearMonth month) {
        return start(month) + width() / 2;
    }

    double start(YearMonth month) {
        return left + first.until(month, ChronoUnit.MONTHS) * width();
    }

    /** The months that are named: as many as have room for their name, on even places of the calendar. */
    List<YearMonth> ticks() {
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * width() >= LABEL; i--) {
            step = STEPS[i];
        }
        List<YearMonth> ticks = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if ((month.getYear() * YEAR + month.getMonthValue() - 1) % step == 0) {
                ticks.add(month);
            }
        }
        return ticks;
    }

    /** Draws lines and names. */
    void draw(Svg svg, double top, double bottom, double names) {
        boolean years = ticks().stream().allMatch(month -> month.getMonthValue() == 1);
        for (YearMonth month : ticks()) {
            double x = start(month);
            svg.empty("line", "class", "grid", "x1", x, "x2", x, "y1", top, "y2", bottom);
            String name = years || month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : month.toString();
            if (x + LABEL * 2 / 3 < right) {
                svg.text("text", name, "class", "tick", "x", x + 3, "y", names);
            }
        }
    }
}
