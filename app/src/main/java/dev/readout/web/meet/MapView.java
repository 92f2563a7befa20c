package dev.readout.web.meet;

import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.function.Function;

/**
 * Where they met.
 *
 * @param lines the most frequent first
 * @param all how many places there are
 * @param placed how many engagements are on the map
 * @param unplaced how many are not, since no place of known degrees is told
 * @param bar of a line
 */
public record MapView(
        EngagementFilter filter,
        Drawing drawing,
        List<Line> lines,
        int all,
        long placed,
        long unplaced,
        Function<Line, Drawing> bar,
        List<Feed> feeds) {
    public MapView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    /**
     * @param name of the city or venue
     * @param country its code; empty where nobody says, or where it is disputed
     * @param address of the list
     * @param venues in it that stand without their city, which the list of the city does not hold
     */
    public record Line(
            String name,
            String country,
            double latitude,
            double longitude,
            long n,
            String address,
            List<Venue> venues) {
        public Line {
            venues = List.copyOf(venues);
        }
    }

    /** @param address of its list */
    public record Venue(String name, long n, String address) {}
}
