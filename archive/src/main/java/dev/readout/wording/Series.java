package dev.readout.wording;

import dev.readout.search.Listed;
import java.util.List;
import java.util.Set;

/**
 * Documents of one issuer that are editions of one another: of one genre, with the same parties in the headline, and the same
 * headline but for dates, ordinals and names of persons.
 *
 * @param parties codes of the states and bodies that the headline names, without the issuer
 * @param words what is left of the headlines, in dictionary form
 * @param editions the earliest first; two at least
 */
public record Series(String issuer, String genre, Set<String> parties, Set<String> words, List<Listed> editions) {
    public Series {
        parties = Set.copyOf(parties);
        words = Set.copyOf(words);
        editions = List.copyOf(editions);
    }

    /** The headline of the latest edition. */
    public String name() {
        return editions.getLast().title();
    }

    public boolean has(String document) {
        return editions.stream().anyMatch(edition -> edition.document().equals(document));
    }
}
