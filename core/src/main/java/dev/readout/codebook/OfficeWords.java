package dev.readout.codebook;

import java.util.Set;

/**
 * The words that titles of office are made of, as they are written inside a title.
 *
 * @param heads nouns that make a phrase an office ("Minister")
 * @param modifiers words beside the head ("Deputy")
 * @param portfolios what an office is over ("Fisheries")
 * @param honorifics words before a name that are no office ("H.E.")
 */
public record OfficeWords(Set<String> heads, Set<String> modifiers, Set<String> portfolios, Set<String> honorifics) {
    public OfficeWords {
        heads = Set.copyOf(heads);
        modifiers = Set.copyOf(modifiers);
        portfolios = Set.copyOf(portfolios);
        honorifics = Set.copyOf(honorifics);
    }
}
