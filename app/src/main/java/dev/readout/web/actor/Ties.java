package dev.readout.web.actor;

import dev.readout.query.Counts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What there was between each two, from either side, put together from counts by source, target and class. */
final class Ties {
    private final Map<String, Tie> ties = new TreeMap<>();

    /**
     * What there was between two.
     *
     * @param one and other in the order of their codes
     * @param hostile events of conflict; those of no class are neither
     * @param scored how many have a score
     * @param sum of the scores
     */
    record Tie(String one, String other, long n, long cooperative, long hostile, long scored, double sum) {
        OptionalDouble mean() {
            return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / scored);
        }

        private Tie and(Counts.Group group) {
            String quad = group.values().get(2);
            return new Tie(
                    one,
                    other,
                    n + group.n(),
                    cooperative + (quad.endsWith("cooperation") ? group.n() : 0),
                    hostile + (quad.endsWith("conflict") ? group.n() : 0),
                    scored + group.scored(),
                    sum + group.goldstein().orElse(0) * group.scored());
        }
    }

    static Ties of(Counts counts) {
        Ties all = new Ties();
        counts.groups().forEach(all::add);
        return all;
    }

    private void add(Counts.Group group) {
        String source = group.values().get(0);
        String target = group.values().get(1);
        boolean turned = source.compareTo(target) > 0;
        String one = turned ? target : source;
        String other = turned ? source : target;
        ties.merge(
                one + "\n" + other,
                new Tie(one, other, 0, 0, 0, 0, 0).and(group),
                (before, first) -> before.and(group));
    }

    /** The strongest first. */
    List<Tie> list() {
        return ties.values().stream()
                .sorted(Comparator.comparingLong(Tie::n).reversed())
                .toList();
    }
}
