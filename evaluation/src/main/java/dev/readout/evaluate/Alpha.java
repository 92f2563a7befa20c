package dev.readout.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Krippendorff's alpha: agreement of two coders beyond what chance would give. */
final class Alpha {
    /** The value of a unit that a coder does not have. */
    static final String NONE = "none";

    private Alpha() {}

    /** What two coders say of one thing. */
    record Unit(String one, String other) {}

    /**
     * Alpha for nominal values of two coders who both say something of every unit. With {@code n} values in all (two a
     * unit), {@code o} of them in units where both agree, and value {@code c} given {@code n(c)} times, it is {@code ((n -
     * 1) o - sum n(c)(n(c) - 1)) / (n(n - 1) - sum n(c)(n(c) - 1))}: K. Krippendorff, Computing Krippendorff's
     * Alpha-Reliability (2011), nominal data, two observers, no missing data.
     *
     * @return 1 where they always agree, about 0 where chance would agree as often; 1 too where all values are the same
     */
    static double nominal(List<Unit> units) {
        Map<String, Integer> given = new HashMap<>();
        for (Unit unit : units) {
            given.merge(unit.one(), 1, Integer::sum);
            given.merge(unit.other(), 1, Integer::sum);
        }
        double n = 2.0 * units.size();
        double agreeing =
                2.0 * units.stream().filter(u -> u.one().equals(u.other())).count();
        double chance = given.values().stream().mapToDouble(c -> c * (c - 1.0)).sum();
        double possible = n * (n - 1) - chance;
        return possible == 0 ? 1 : ((n - 1) * agreeing - chance) / possible;
    }
}
