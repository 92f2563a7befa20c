package dev.readout.wording;

import dev.readout.search.Listed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the documents with which a new one is compared: earlier ones of its issuer, first those of its series, the most alike in the headline, then those of its
 * genre with the same parties in the headline; where there are none, those that share a party; of each kind the latest first.
 */
record PredecessorFinder(SeriesFinder series) {

    List<Predecessor> find(Listed document, List<Listed> all, int most) {
        List<Listed> earlier = all.stream()
                .filter(listed -> listed.issuer().equals(document.issuer())
                        && listed.genre().equals(document.genre())
                        && !listed.document().equals(document.document())
                        && !listed.title().isBlank()
                        && isBefore(listed, document))
                .sorted(Comparator.comparing((Listed listed) -> listed.day().orElseThrow())
                        .thenComparing(Listed::document)
                        .reversed())
                .toList();
        Map<String, Predecessor> found = new LinkedHashMap<>();
        editions(document, earlier).forEach(listed -> add(listed, Predecessor.EDITION, found));
        Set<String> parties = parties(document);
        if (!parties.isEmpty()) {
            earlier.stream()
                    .filter(listed -> parties(listed).equals(parties))
                    .forEach(listed -> add(listed, document.genre() + ", same parties", found));
        }
        if (found.isEmpty()) { // a party in common makes no usual words
            earlier.stream()
                    .filter(listed -> parties(listed).stream().anyMatch(parties::contains))
                    .forEach(listed -> add(listed, document.genre() + ", a party in common", found));
        }
        return found.values().stream().limit(most).toList();
    }

    private static boolean isBefore(Listed listed, Listed document) {
        return listed.day().isPresent()
                && document.day().isPresent()
                && listed.day().get().isBefore(document.day().get());
    }

    private static void add(Listed listed, String why, Map<String, Predecessor> to) {
        to.putIfAbsent(listed.document(), new Predecessor(listed, why));
    }

    private List<Listed> editions(Listed document, List<Listed> earlier) {
        return series.find(document, earlier)
                .map(found -> found.editions().stream()
                        .filter(edition -> !edition.document().equals(document.document()))
                        .sorted(Comparator.comparingDouble((Listed edition) -> -resemblance(edition, document))
                                .thenComparing(edition -> edition.day().orElseThrow(), Comparator.reverseOrder()))
                        .toList())
                .orElse(List.of());
    }

    private double resemblance(Listed one, Listed other) {
        return series.headline(one).resemblance(series.headline(other));
    }

    private Set<String> parties(Listed listed) {
        Set<String> parties = new TreeSet<>(series.headline(listed).parties());
        parties.remove(listed.issuer());
        return parties;
    }
}
