package dev.readout.query;

import java.util.Set;

/**
 * One version of a document with what its current coding tells, as far as documents are found and counted by it.
 *
 * @param acts entries of the codebook
 * @param actors codes of those who act, at whom it is aimed, to whom it is said, or for whom somebody takes part
 * @param names by which the text calls them
 * @param kinds of engagements
 */
public record Holding(StoredText version, Set<String> acts, Set<String> actors, Set<String> names, Set<String> kinds) {
    public Holding {
        acts = Set.copyOf(acts);
        actors = Set.copyOf(actors);
        names = Set.copyOf(names);
        kinds = Set.copyOf(kinds);
    }
}
