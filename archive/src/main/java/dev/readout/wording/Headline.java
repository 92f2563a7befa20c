package dev.readout.wording;

import java.util.Set;

/**
 * What a headline tells of the series that its document belongs to.
 *
 * @param parties codes of the states and bodies that it names, in their order
 * @param words what is left of it in dictionary form, without dates, ordinals, names of persons and what tells the genre
 */
record Headline(java.util.List<String> parties, Set<String> words) {
    Headline {
        parties = java.util.List.copyOf(parties);
        words = Set.copyOf(words);
    }

    /** The words that both have, of all that either has: 0 to 1; 1 where neither has any. */
    double resemblance(Headline other) {
        long shared = words.stream().filter(other.words::contains).count();
        long all = words.size() + other.words.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }
}
