package dev.readout.query;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many, by groups.
 *
 * @param n all groups together
 * @param undated how many of these are of no one month: of unknown days, or of days of several months
 * @param coverage of the documents that were asked
 */
public record Counts(CountingRule rule, List<Group> groups, long n, long undated, Coverage coverage) {
    public Counts {
        groups = List.copyOf(groups);
    }

    /**
     * @param values one for each of what was grouped by; empty where it is not known
     * @param goldstein mean score of those that have one
     * @param scored how many have one
     */
    public record Group(List<String> values, long n, OptionalDouble goldstein, long scored) {
        public Group {
            values = List.copyOf(values);
        }
    }
}
