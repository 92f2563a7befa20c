package dev.readout.web.actor;

import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Who acts.
 *
 * @param registered states and bodies
 * @param asWritten names that no file knows
 * @param all how many there are of both
 */
public record ActorsView(
        List<Line> registered, List<Line> asWritten, int all, Function<Line, Drawing> bar, List<Feed> feeds) {
    public ActorsView {
        registered = List.copyOf(registered);
        asWritten = List.copyOf(asWritten);
        feeds = List.copyOf(feeds);
    }

    /**
     * @param n events by it, of one a day
     * @param goldstein their mean score
     */
    public record Line(String code, long n, OptionalDouble goldstein) {}
}
