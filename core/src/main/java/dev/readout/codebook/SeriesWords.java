package dev.readout.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that tell nothing of the series that a headline belongs to, or of a phrase whether it is a formula. Immutable.
 *
 * @param headline left out of headlines
 * @param deeds they end a name that follows an office
 * @param small they neither begin nor end a formula
 */
public record SeriesWords(Set<String> headline, Set<String> deeds, Set<String> small) {
    private static final List<String> LEFT_OUT = List.of("ordinals", "dates", "kinds", "manner", "small");

    public SeriesWords {
        headline = Set.copyOf(headline);
        deeds = Set.copyOf(deeds);
        small = Set.copyOf(small);
    }

    /**
     * Reads the sections {@code series} and {@code phrases}.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static SeriesWords read(DataFiles files) {
        Set<String> headline = new HashSet<>();
        Set<String> deeds = new HashSet<>();
        for (DataNode section : files.sections("series")) {
            section.only("ordinals", "dates", "kinds", "manner", "small", "deeds");
            LEFT_OUT.forEach(key -> headline.addAll(section.texts(key)));
            deeds.addAll(section.texts("deeds"));
        }
        Set<String> small = new HashSet<>();
        files.sections("phrases")
                .forEach(section -> small.addAll(section.only("small").texts("small")));
        return new SeriesWords(headline, deeds, small);
    }
}
