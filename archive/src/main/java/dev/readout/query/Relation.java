package dev.readout.query;

import dev.readout.codebook.Quad;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How one acted towards another over time.
 *
 * @param points the months in which there was something, in order; a month without an event is none of no hostility
 * @param turns where the monthly mean turned
 * @param undated events of no one month, which no point counts
 * @param coverage the documents that it rests on
 */
public record Relation(List<Point> points, List<TurningPoint> turns, long undated, Coverage coverage) {
    public Relation {
        points = List.copyOf(points);
        turns = List.copyOf(turns);
    }

    /**
     * @param counts of each class that there was
     * @param n all together, those of no class too
     * @param goldstein mean score of those that have one
     * @param scored how many have one
     */
    public record Point(YearMonth month, Map<Quad, Long> counts, long n, OptionalDouble goldstein, long scored) {
        public Point {
            counts = Map.copyOf(counts);
        }

        public long count(Quad quad) {
            return counts.getOrDefault(quad, 0L);
        }
    }

    /**
     * @param month the first behind the change
     * @param before mean of the monthly means before it, back to the change before
     * @param after the same behind it
     * @param p how likely a change as large is where there is none
     */
    public record TurningPoint(YearMonth month, double before, double after, double p) {}
}
