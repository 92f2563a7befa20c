package dev.readout.web.draw;

import dev.readout.codebook.Quad;
import dev.readout.query.Relation.Point;
import dev.readout.query.Relation.TurningPoint;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Cooperation and conflict between two, month by month: above the mean score, below how many events it rests on, words and
 * deeds told apart. Where there is no event there is no line, since silence is no neutrality.
 */
public final class Curve {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;
    private static final double LEFT = 40;
    private static final double TOP = 26;
    private static final double MIDDLE = 236;
    private static final double COUNTS = 256;
    private static final double BOTTOM = 376;
    private static final double GAP = 0.2;
    private static final double WIDEST_BAR = 26;
    private static final double SCALE = 10;
    /** Height of a line of text. */
    private static final double TEXT = 12;

    private static final List<Integer> SCORES = List.of(10, 5, 0, -5, -10);

    /**
     * What the drawing says.
     *
     * @param title of the whole
     * @param scores name of the upper part
     * @param counts name of the lower part
     * @param point what a month tells
     * @param address where the sentences behind a month are
     * @param turn what a turning point tells
     */
    public record Words(
            String title,
            String scores,
            String counts,
            Function<Point, String> point,
            Function<Point, String> address,
            Function<TurningPoint, String> turn) {}

    private final Svg svg;
    private final MonthAxis axis;
    private final Words words;
    private final List<Point> points;
    private final double perEvent;

    private Curve(List<Point> points, Words words) {
        this.points = points;
        this.words = words;
        this.svg = Svg.group("drawing curve", WIDTH, HEIGHT, words.title());
        this.axis = new MonthAxis(points.getFirst().month(), points.getLast().month(), LEFT, WIDTH - 8);
        this.perEvent = perEvent(points);
    }

    /** Absent where there is no month to draw. */
    public static Optional<Drawing> of(List<Point> points, List<TurningPoint> turns, Words words) {
        return points.isEmpty() ? Optional.empty() : Optional.of(new Curve(points, words).draw(turns));
    }

    /** Units of height for one event, so that the highest bars of both sides together fill the lower part. */
    private static double perEvent(List<Point> points) {
        return (BOTTOM - COUNTS) / Math.max(1, most(points, false) + most(points, true));
    }

    private static long most(List<Point> points, boolean conflict) {
        return points.stream().mapToLong(p -> events(p, conflict)).max().orElse(0);
    }

    private static long events(Point point, boolean conflict) {
        return point.counts().entrySet().stream()
                .filter(e -> e.getKey().isConflict() == conflict)
                .mapToLong(e -> e.getValue())
                .sum();
    }

    private Drawing draw(List<TurningPoint> turns) {
        axis.draw(svg, TOP, BOTTOM, HEIGHT - 8);
        for (int score : SCORES) {
            double y = y(score);
            svg.empty("line", "class", score == 0 ? "zero" : "grid", "x1", LEFT, "x2", WIDTH - 8, "y1", y, "y2", y);
            svg.text("text", told(score), "class", "tick end", "x", LEFT - 6, "y", y + 4);
        }
        svg.text("text", words.scores(), "class", "name", "x", LEFT, "y", TOP - 12);
        svg.text("text", words.counts(), "class", "name", "x", LEFT, "y", COUNTS - 6);
        scale();
        turns.forEach(this::turn);
        line();
        points.forEach(this::month);
        double zero = baseline();
        svg.empty("line", "class", "zero", "x1", LEFT, "x2", WIDTH - 8, "y1", zero, "y2", zero);
        return svg.end();
    }

    /** How many events the highest bars are, above and under the line. */
    private void scale() {
        double zero = baseline();
        count(0, zero);
        highest(most(points, false), zero, -1);
        highest(most(points, true), zero, 1);
    }

    private void highest(long events, double zero, int direction) {
        double height = events * perEvent;
        if (height > TEXT) {
            double y = zero + direction * height;
            svg.empty("line", "class", "grid", "x1", LEFT, "x2", WIDTH - 8, "y1", y, "y2", y);
            count(events, y);
        }
    }

    private void count(long events, double y) {
        svg.text("text", Long.toString(events), "class", "tick end count", "x", LEFT - 6, "y", y + 4);
    }

    private static String told(int score) {
        return score < 0 ? "−" + -score : score > 0 ? "+" + score : "0";
    }

    private static double y(double score) {
        return TOP + (SCALE - Math.clamp(score, -SCALE, SCALE)) * (MIDDLE - TOP) / (2 * SCALE);
    }

    private double baseline() {
        return COUNTS + most(points, false) * perEvent;
    }

    /** Months in a row are joined; a month without a score breaks the line. */
    private void line() {
        StringBuilder path = new StringBuilder();
        Optional<YearMonth> before = Optional.empty();
        for (Point point : points) {
            OptionalDouble mean = point.goldstein();
            if (mean.isPresent()) {
                boolean joined =
                        before.filter(point.month().minusMonths(1)::equals).isPresent();
                path.append(joined ? "L" : "M")
                        .append(Svg.tenths(axis.x(point.month())))
                        .append(' ')
                        .append(Svg.tenths(y(mean.getAsDouble())));
                before = Optional.of(point.month());
            }
        }
        svg.empty("path", "class", "line", "d", path, "fill", "none");
    }

    private void month(Point point) {
        String told = words.point().apply(point);
        svg.open(
                "a",
                "href",
                words.address().apply(point),
                "class",
                "month",
                "tabindex",
                "-1",
                "data-month",
                point.month(),
                "aria-label",
                told);
        svg.text("title", told);
        svg.empty(
                "rect",
                "class",
                "reach",
                "x",
                axis.start(point.month()),
                "y",
                TOP,
                "width",
                axis.width(),
                "height",
                BOTTOM - TOP,
                "fill",
                "none",
                "pointer-events",
                "all");
        bars(point);
        point.goldstein()
                .ifPresent(mean -> svg.empty(
                        "circle", "class", "dot", "cx", axis.x(point.month()), "cy", y(mean), "r", radius(point)));
        svg.close();
    }

    /** The more events, the larger: a mean of one is no more than that one. */
    private static double radius(Point point) {
        return Math.min(6, 1.5 + Math.sqrt(point.scored()));
    }

    private void bars(Point point) {
        double up = baseline();
        double down = baseline();
        for (Quad quad : Quad.values()) {
            double height = point.count(quad) * perEvent;
            if (height > 0 && quad.isConflict()) {
                bar(point, quad, down, height);
                down += height;
            } else if (height > 0) {
                up -= height;
                bar(point, quad, up, height);
            }
        }
    }

    private void bar(Point point, Quad quad, double y, double height) {
        double width = Math.min(WIDEST_BAR, axis.width() * (1 - GAP));
        svg.empty(
                "rect",
                "class",
                "column " + quad.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "x",
                axis.x(point.month()) - width / 2,
                "y",
                y,
                "width",
                width,
                "height",
                height);
    }

    private void turn(TurningPoint turn) {
        double x = axis.start(turn.month());
        svg.open("g", "class", "turn");
        svg.text("title", words.turn().apply(turn));
        svg.empty("line", "x1", x, "x2", x, "y1", TOP, "y2", MIDDLE);
        svg.empty("path", "d", "M" + Svg.tenths(x - 5) + " " + Svg.tenths(TOP) + "h10l-5 7z");
        svg.close();
    }
}
