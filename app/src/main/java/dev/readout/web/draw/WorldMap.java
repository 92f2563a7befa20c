package dev.readout.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places on the map of the world; the area of a mark tells how many. Thread-safe; reads the coasts once. */
public final class WorldMap {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final double EDGE = 4;
    private static final double SCALE = (WIDTH / 2.0 - EDGE) / EqualEarth.HALF;

    /** Where the map begins. */
    private static final double NORTH = 84;

    private static final double LARGEST = 22;
    private static final double SMALLEST = 2;
    private static final int NAMED = 10;
    private static final double LETTER = 6.2;
    private static final double LINE = 12;
    private static final double MIDDLE = 4;
    private static final double GAP = 3;

    private final EqualEarth projection;
    private final String coasts;

    /**
     * A place.
     *
     * @param name beside its mark, where there is room
     * @param told what it tells
     * @param address where what it counts is
     */
    public record Spot(double latitude, double longitude, long n, String name, String told, String address) {}

    public WorldMap() {
        EqualEarth unmoved = new EqualEarth(SCALE, WIDTH / 2.0, 0);
        projection = new EqualEarth(SCALE, WIDTH / 2.0, EDGE - unmoved.y(NORTH));
        coasts = Coasts.path(projection);
    }

    /** The larger lie below the smaller. */
    public Drawing of(List<Spot> spots, String title) {
        List<Spot> largest = spots.stream()
                .sorted(Comparator.comparingLong(Spot::n).reversed())
                .toList();
        Svg svg = Svg.group("drawing map", WIDTH, HEIGHT, title);
        svg.open("g", "class", "moved");
        svg.empty("path", "class", "land", "d", coasts, "fill-rule", "evenodd");
        double perOne =
                LARGEST / Math.sqrt(largest.isEmpty() ? 1 : largest.getFirst().n());
        largest.forEach(spot -> spot(svg, spot, perOne));
        names(svg, largest, perOne);
        return svg.end();
    }

    private static double radius(Spot spot, double perOne) {
        return Math.max(SMALLEST, perOne * Math.sqrt(spot.n()));
    }

    private double x(Spot spot) {
        return projection.x(spot.latitude(), spot.longitude());
    }

    private double y(Spot spot) {
        return projection.y(spot.latitude());
    }

    private void spot(Svg svg, Spot spot, double perOne) {
        svg.open("a", "href", spot.address(), "tabindex", "-1", "aria-label", spot.told());
        svg.text("title", spot.told());
        svg.empty("circle", "class", "spot", "cx", x(spot), "cy", y(spot), "r", radius(spot, perOne));
        svg.close();
    }

    /** What a name takes up: from left to right, and the line that it stands on. */
    private record Place(double left, double right, double line) {
        boolean overlaps(Place other) {
            return left < other.right && other.left < right && Math.abs(line - other.line) < LINE;
        }
    }

    /** The largest are named, but for those whose name would lie on another. */
    private void names(Svg svg, List<Spot> largest, double perOne) {
        List<Place> taken = new ArrayList<>();
        for (Spot spot : largest.stream().limit(NAMED).toList()) {
            Place place = place(spot, radius(spot, perOne) + GAP);
            if (taken.stream().noneMatch(place::overlaps)) {
                taken.add(place);
                svg.text("text", spot.name(), "class", "name", "x", place.left(), "y", place.line());
            }
        }
    }

    /** To the right of a mark, at the edge of the world to its left. */
    private Place place(Spot spot, double away) {
        double width = spot.name().codePointCount(0, spot.name().length()) * LETTER;
        double right = x(spot) + away;
        double left = right + width > WIDTH ? x(spot) - away - width : right;
        return new Place(left, left + width, y(spot) + MIDDLE);
    }
}
