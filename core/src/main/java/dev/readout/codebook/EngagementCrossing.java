package dev.readout.codebook;

import java.util.Optional;
import java.util.Set;

/**
 * How engagements of some kind cross over.
 *
 * @param kinds in small letters; empty: all
 * @param status in small letters; empty: all
 * @param words of which one stands in what tells of it; empty: no condition
 * @param codes the codes then
 */
public record EngagementCrossing(Set<String> kinds, Optional<String> status, WordSet words, ActCrossing.Codes codes) {
    public EngagementCrossing {
        kinds = Set.copyOf(kinds);
    }

    public boolean holds(String kind, String status, String told) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && this.status.map(status::equals).orElse(true)
                && (words.isEmpty() || words.occursIn(told));
    }
}
