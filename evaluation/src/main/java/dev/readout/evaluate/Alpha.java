package dev.readout.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Krippendorff's alpha: agreement of coders beyond what chance would give. */
public final class Alpha {
    /** The value of a unit that a coder looked for and does not have. */
    static final String NONE = "none";

    private Alpha() {}

    /**
     * Alpha for nominal values of any number of coders, of whom some may say nothing of a unit: such a value is missing and left
     * out, and a unit of which fewer than two say something counts for nothing. With {@code m} values in a unit, {@code n} in
     * all units together, value {@code c} given {@code n(c)} times in all and {@code m(c)} times in a unit, it is
     * {@code 1 - (n - 1) D / E}, where {@code D} is the sum over the units of {@code (m m - sum m(c) m(c)) / (m - 1)} and
     * {@code E} is {@code n n - sum n(c) n(c)}: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), nominal
     * data, any number of observers, missing data.
     *
     * @param units the values that coders gave to each unit
     * @return 1 where they always agree, about 0 where chance would agree as often; 1 too where all values are the same
     */
    public static double nominal(List<List<String>> units) {
        Map<String, Integer> given = new HashMap<>();
        double disagreeing = 0;
        int n = 0;
        for (List<String> unit : units) {
            if (unit.size() > 1) {
                Map<String, Integer> here = new HashMap<>();
                unit.forEach(value -> here.merge(value, 1, Integer::sum));
                here.forEach((value, times) -> given.merge(value, times, Integer::sum));
                disagreeing += unequal(unit.size(), here) / (unit.size() - 1);
                n += unit.size();
            }
        }
        double expected = unequal(n, given);
        return expected == 0 ? 1 : 1 - (n - 1) * disagreeing / expected;
    }

    /** How many ordered pairs of values are not of one and the same. */
    private static double unequal(double n, Map<String, Integer> times) {
        return n * n - times.values().stream().mapToDouble(t -> (double) t * t).sum();
    }
}
