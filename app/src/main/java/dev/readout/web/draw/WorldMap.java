package dev.readout.web.draw;

import java.util.Comparator;
import java.util.List;

/** Places on the map of the world; the area of a mark tells how many. Thread-safe; reads the coasts once. */
public final class WorldMap {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final double EDGE = 4;
    private static final double SCALE = (WIDTH / 2.0 - EDGE) / EqualEarth.HALF;

    /** Nobody meets farther south than the southern cape: the map ends there. */
    private static final double NORTH = 84;

    private static final double LARGEST = 22;
    private static final double SMALLEST = 2;
    private static final int NAMED = 10;
    private static final double LETTER = 6.2;
    private static final double LINE = 12;

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

    /** The largest are named, but for those whose name would lie on another. */
    private void names(Svg svg, List<Spot> largest, double perOne) {
        List<double[]> taken = new java.util.ArrayList<>();
        for (Spot spot : largest.stream().limit(NAMED).toList()) {
            double width = spot.name().codePointCount(0, spot.name().length()) * LETTER;
            double right = x(spot) + radius(spot, perOne) + 3;
            double left = right + width > WIDTH ? x(spot) - radius(spot, perOne) - 3 - width : right;
            double y = y(spot) + 4;
            boolean free = taken.stream()
                    .noneMatch(box -> left < box[1] && box[0] < left + width && Math.abs(box[2] - y) < LINE);
            if (free) {
                taken.add(new double[] {left, left + width, y});
                svg.text("text", spot.name(), "class", "name", "x", left, "y", y);
            }
        }
    }
}
