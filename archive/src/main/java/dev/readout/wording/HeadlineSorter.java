package dev.readout.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sorts headlines, one after the other: each goes with the earliest that began a part and that it is like, else it begins one.
 * So a series does not drift from headline to headline. Exact, and no headline is compared with those that it cannot be like: what
 * shares so many of its words has one of its rarest (prefix filtering, Chaudhuri et al. 2006).
 */
final class HeadlineSorter {
    private static final double ROUNDING = 1e-9;

    private final double alike;
    private final List<Headline> parts = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Integer> wordless = new ArrayList<>();

    /** @param alike what resembles the first of a part by so much belongs to it; above 0 */
    HeadlineSorter(double alike) {
        this.alike = alike;
    }

    /** The number of the part that a headline goes to, which may be a new one. */
    int sort(Headline headline) {
        return candidates(headline).stream()
                .filter(part -> parts.get(part).resemblance(headline) >= alike)
                .findFirst()
                .orElseGet(() -> begin(headline));
    }

    private Set<Integer> candidates(Headline headline) {
        Set<String> words = headline.words();
        if (words.isEmpty()) {
            return new TreeSet<>(wordless);
        }
        int telling = words.size() - (int) Math.ceil(alike * words.size() - ROUNDING) + 1;
        Set<Integer> candidates = new TreeSet<>();
        words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(telling)
                .forEach(candidates::addAll);
        return candidates;
    }

    private int begin(Headline headline) {
        int part = parts.size();
        parts.add(headline);
        headline.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(part));
        if (headline.words().isEmpty()) {
            wordless.add(part);
        }
        return part;
    }
}
