package dev.readout.web.draw;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there was in each month, one lane a kind; the area of a mark tells how many. Each kind has a shape of its own. */
public final class Timeline {
    private static final int WIDTH = 960;
    private static final double LEFT = 130;
    private static final double LANE = 46;
    private static final double TOP = 8;
    private static final double LARGEST = 20;

    /** A mark's largest radius, in widths of a month: it may reach into the next, not over it. */
    private static final double ROOM = 0.7;

    private static final double SMALLEST = 2.5;
    private static final double LEAST_NAMED = 9;

    /**
     * A lane.
     *
     * @param name as people read it
     * @param marks by month
     */
    public record Lane(String name, Shape shape, SortedMap<YearMonth, Mark> marks) {
        public Lane {
            marks = new TreeMap<>(marks);
        }
    }

    /**
     * @param told what it tells
     * @param address where what it counts is
     */
    public record Mark(long n, String told, String address) {}

    /** Of a mark; each as large as the others with the same area. */
    public enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE,
        CROSS,
        BAR
    }

    private final Svg svg;
    private final MonthAxis axis;
    private final double perMark;

    private Timeline(List<Lane> lanes, String title) {
        double height = TOP + lanes.size() * LANE + 24;
        svg = Svg.group("drawing timeline", WIDTH, (int) height, title);
        YearMonth first = lanes.stream()
                .map(l -> l.marks().firstKey())
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = lanes.stream()
                .map(l -> l.marks().lastKey())
                .max(YearMonth::compareTo)
                .orElseThrow();
        axis = new MonthAxis(first, last, LEFT, WIDTH - LARGEST);
        long most = lanes.stream()
                .flatMap(l -> l.marks().values().stream())
                .mapToLong(Mark::n)
                .max()
                .orElse(1);
        perMark = Math.clamp(axis.width() * ROOM, SMALLEST * 2, LARGEST) / Math.sqrt(most);
    }

    /** Lanes without a mark are left out; absent where none has one. */
    public static Optional<Drawing> of(List<Lane> all, String title) {
        List<Lane> lanes = all.stream().filter(lane -> !lane.marks().isEmpty()).toList();
        return lanes.isEmpty() ? Optional.empty() : Optional.of(new Timeline(lanes, title).draw(lanes));
    }

    private Drawing draw(List<Lane> lanes) {
        double bottom = TOP + lanes.size() * LANE;
        axis.draw(svg, TOP, bottom, bottom + 16);
        for (int i = 0; i < lanes.size(); i++) {
            double y = TOP + i * LANE + LANE / 2;
            Lane lane = lanes.get(i);
            svg.text("text", lane.name(), "class", "name", "x", 4, "y", y + 4);
            svg.empty("line", "class", "grid", "x1", LEFT, "x2", WIDTH - LARGEST, "y1", y, "y2", y);
            lane.marks().forEach((month, mark) -> mark(lane.shape(), axis.x(month), y, mark));
        }
        return svg.end();
    }

    private void mark(Shape shape, double x, double y, Mark mark) {
        svg.open("a", "href", mark.address(), "tabindex", "-1", "aria-label", mark.told());
        svg.text("title", mark.told());
        double radius = Math.max(SMALLEST, perMark * Math.sqrt(mark.n()));
        svg.empty("path", "class", "mark " + shape.name().toLowerCase(Locale.ROOT), "d", outline(shape, x, y, radius));
        if (radius >= LEAST_NAMED) {
            svg.text("text", Long.toString(mark.n()), "class", "n", "x", x, "y", y + 4);
        }
        svg.close();
    }

    private static String outline(Shape shape, double x, double y, double r) {
        return switch (shape) {
            case CIRCLE -> at(x - r, y) + arc(r, 2 * r) + arc(r, -2 * r) + "z";
            case SQUARE ->
                at(x - r * 0.89, y - r * 0.89) + by("h", r * 1.77) + by("v", r * 1.77) + by("h", -r * 1.77) + "z";
            case DIAMOND ->
                at(x, y - r * 1.25) + by("l", r * 1.25, r * 1.25, -r * 1.25, r * 1.25, -r * 1.25, -r * 1.25) + "z";
            case TRIANGLE -> at(x, y - r * 1.35) + by("l", r * 1.35, r * 2.33, -r * 2.7, 0) + "z";
            case CROSS -> {
                double a = r * 0.6;
                yield at(x - a, y - 3 * a / 2 - a / 2)
                        + by("h", 2 * a) + by("v", a) + by("h", a) + by("v", 2 * a) + by("h", -a) + by("v", a)
                        + by("h", -2 * a) + by("v", -a) + by("h", -a) + by("v", -2 * a) + by("h", a) + "z";
            }
            case BAR -> at(x - r * 1.3, y - r * 0.6) + by("h", r * 2.6) + by("v", r * 1.2) + by("h", -r * 2.6) + "z";
        };
    }

    private static String at(double x, double y) {
        return by("M", x, y);
    }

    private static String arc(double r, double across) {
        return "a" + Svg.tenths(r) + " " + Svg.tenths(r) + " 0 1 0 " + Svg.tenths(across) + " 0";
    }

    private static String by(String step, double... numbers) {
        StringBuilder out = new StringBuilder(step);
        for (int i = 0; i < numbers.length; i++) {
            out.append(i == 0 ? "" : " ").append(Svg.tenths(numbers[i]));
        }
        return out.toString();
    }
}
