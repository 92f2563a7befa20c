package dev.readout.query;

import dev.readout.codebook.Quad;
import dev.readout.query.EventCount.Per;
import dev.readout.relate.trend.TurningPoints;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Puts together how one acted towards another, month by month, within one read transaction. */
record RelationReader(Handle handle) {

    Relation read(RelationQuery query) {
        Counts counts = new EventCounter(handle, query.events().per(Per.MONTH).per(Per.QUAD)).count();
        Map<YearMonth, Month> months = new TreeMap<>();
        for (Counts.Group group : counts.groups()) {
            if (!group.values().get(0).isEmpty()) {
                months.computeIfAbsent(YearMonth.parse(group.values().get(0)), m -> new Month())
                        .add(group);
            }
        }
        List<Relation.Point> points = new ArrayList<>();
        months.forEach((month, sums) -> points.add(sums.point(month)));
        return new Relation(points, turns(points), counts.undated(), counts.coverage());
    }

    /** Of the months with a score; how far they lie apart does not count. */
    private static List<Relation.TurningPoint> turns(List<Relation.Point> points) {
        List<Relation.Point> scored =
                points.stream().filter(p -> p.scored() > 0).toList();
        List<Double> means = scored.stream().map(p -> p.goldstein().orElse(0)).toList();
        return TurningPoints.USUAL.find(means).stream()
                .map(turn ->
                        new Relation.TurningPoint(scored.get(turn.at()).month(), turn.before(), turn.after(), turn.p()))
                .toList();
    }

    /** The sums of one month. */
    private static final class Month {
        private final Map<Quad, Long> counts = new EnumMap<>(Quad.class);
        private long n;
        private long scored;
        private double sum;

        void add(Counts.Group group) {
            String quad = group.values().get(1);
            if (!quad.isEmpty()) {
                counts.merge(Quad.valueOf(quad.toUpperCase(Locale.ROOT)), group.n(), Long::sum);
            }
            n += group.n();
            scored += group.scored();
            sum += group.goldstein().orElse(0) * group.scored();
        }

        Relation.Point point(YearMonth month) {
            OptionalDouble mean = scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / scored);
            return new Relation.Point(month, counts, n, mean, scored);
        }
    }
}
