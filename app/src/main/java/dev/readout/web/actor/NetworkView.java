package dev.readout.web.actor;

import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Ties of a period.
 *
 * @param actor whose ties alone are asked for; empty for all
 * @param most how many are shown
 * @param lines the strongest first
 * @param all how many there are
 * @param data address of what is drawn
 */
public record NetworkView(
        YearMonth first,
        YearMonth last,
        String actor,
        int most,
        List<Line> lines,
        int all,
        Function<Line, Drawing> bar,
        String data,
        List<Feed> feeds) {
    public NetworkView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    /** @param n events from either to the other */
    public record Line(String one, String other, long n, long cooperative, long hostile, OptionalDouble mean) {}
}
