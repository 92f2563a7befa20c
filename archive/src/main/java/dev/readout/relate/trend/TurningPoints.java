package dev.readout.relate.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds changes of level by Pettitt's test: A. N. Pettitt, "A Non-Parametric Approach to the Change-Point Problem", Applied
 * Statistics 28 (1979). It asks of each place how far the figures before it and those behind it differ in rank, and takes the place
 * where they differ most; no distribution is assumed, and one wild month moves it little. Where a change is found, both
 * parts are searched again (binary segmentation).
 *
 * @param level of significance: a change is told where p, as approximated in the paper, is no higher
 * @param least how many figures a part has at least
 */
public record TurningPoints(double level, int least) {
    /** One in twenty of even series has a change by chance; parts below half a year are weather. */
    public static final TurningPoints USUAL = new TurningPoints(0.05, 6);

    public TurningPoints {
        if (!(level > 0 && level < 1) || least < 2) {
            throw new IllegalArgumentException("a level between 0 and 1, and parts of two figures at least");
        }
    }

    /**
     * @param at index of the first figure behind the change
     * @param before mean of the part before it
     * @param after mean of the part behind it
     * @param p how likely a change as large is where there is none
     */
    public record Turn(int at, double before, double after, double p) {}

    /** The changes in the order of the figures. */
    public List<Turn> find(List<Double> figures) {
        List<Turn> turns = new ArrayList<>();
        find(figures, 0, figures.size(), turns);
        turns.sort(Comparator.comparingInt(Turn::at));
        return List.copyOf(turns);
    }

    private void find(List<Double> figures, int from, int to, List<Turn> turns) {
        int count = to - from;
        if (count < 2 * least) {
            return;
        }
        long[] ranks = doubledRanks(figures.subList(from, to));
        long sum = 0;
        long most = 0;
        int at = -1;
        for (int t = 1; t < count; t++) {
            sum += ranks[t - 1];
            // Twice Pettitt's U: the doubled ranks of the first t, less what they would be on average.
            long u = Math.abs(2 * sum - (long) t * 2 * (count + 1));
            if (u > most && t >= least && count - t >= least) {
                most = u;
                at = t;
            }
        }
        double k = most / 2.0;
        double p = Math.min(1, 2 * Math.exp(-6 * k * k / (Math.pow(count, 3) + Math.pow(count, 2))));
        if (at >= 0 && p <= level) {
            turns.add(new Turn(from + at, mean(figures, from, from + at), mean(figures, from + at, to), p));
            find(figures, from, from + at, turns);
            find(figures, from + at, to, turns);
        }
    }

    /** Twice the rank of each; equal figures share the mean of their ranks, which doubled is whole. */
    private static long[] doubledRanks(List<Double> figures) {
        Integer[] order = new Integer[figures.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(figures::get));
        long[] ranks = new long[order.length];
        for (int i = 0; i < order.length; ) {
            int j = i;
            while (j < order.length && figures.get(order[j]).equals(figures.get(order[i]))) {
                j++;
            }
            for (int same = i; same < j; same++) {
                ranks[order[same]] = i + 1L + j;
            }
            i = j;
        }
        return ranks;
    }

    private static double mean(List<Double> figures, int from, int to) {
        return figures.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
