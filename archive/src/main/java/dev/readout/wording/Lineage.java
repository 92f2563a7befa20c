package dev.readout.wording;

import dev.readout.search.Listed;
import java.util.List;

/**
 * The editions of a series, each compared with the one before.
 *
 * @param scope what was looked through for editions
 * @param steps one less than there are editions
 */
public record Lineage(Series series, Scope scope, List<Step> steps) {
    public Lineage {
        steps = List.copyOf(steps);
    }

    /**
     * From one edition to the next.
     *
     * @param same how many clauses stayed as they were, where they were
     * @param changes the most telling kinds first, each in the order of the text
     */
    public record Step(
            Listed before, String hashBefore, Listed after, String hashAfter, int same, List<ClauseChange> changes) {
        public Step {
            changes = List.copyOf(changes);
        }

        public long count(ClauseChange.Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }
}
