package dev.readout.wording;

import dev.readout.search.TextWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which clause of one text is which of another: those that share most of their words, the most alike first. Each has one
 * counterpart at most.
 *
 * <p>Cost: two clauses are compared only where they share a word that at most {@value #COMMON} clauses of the other text hold.
 */
final class ClauseMatcher {
    /** What is alike by less is another clause; unrelated ones of one issuer share about a quarter. */
    private static final double ALIKE = 0.45;

    private static final int COMMON = 60;
    private static final double SMALL_WEIGHT = 0.1;

    private final Set<String> small;

    ClauseMatcher(Set<String> small) {
        this.small = small;
    }

    /**
     * @param moved whether others that have counterparts stand before it in the one text and behind it in the other
     */
    record Match(Clause before, Clause after, double alike, boolean moved) {}

    List<Match> match(List<Clause> before, List<Clause> after) {
        List<Match> pairs = new ArrayList<>();
        List<Map<String, Double>> weights = after.stream().map(this::weights).toList();
        Map<String, Set<Integer>> places = places(weights);
        for (Clause clause : before) {
            Map<String, Double> own = weights(clause);
            Set<Integer> near = new TreeSet<>();
            own.keySet().stream()
                    .filter(stem -> !small.contains(stem))
                    .map(stem -> places.getOrDefault(stem, Set.of()))
                    .filter(some -> some.size() <= COMMON)
                    .forEach(near::addAll);
            for (int nth : near) {
                double alike = dice(own, weights.get(nth));
                if (alike >= ALIKE) {
                    pairs.add(new Match(clause, after.get(nth), alike, false));
                }
            }
        }
        return moved(chosen(pairs, before.size(), after.size()));
    }

    private static Map<String, Set<Integer>> places(List<Map<String, Double>> weights) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int nth = 0; nth < weights.size(); nth++) {
            for (String stem : weights.get(nth).keySet()) {
                places.computeIfAbsent(stem, s -> new HashSet<>()).add(nth);
            }
        }
        return places;
    }

    /** How strong a clause is shall not decide which it is: words on a ladder count as small ones. */
    private Map<String, Double> weights(Clause clause) {
        Set<Integer> graded = new HashSet<>();
        clause.rungs().forEach(rung -> {
            for (int i = rung.from(); i < rung.to(); i++) {
                graded.add(i);
            }
        });
        Map<String, Double> weights = new HashMap<>();
        List<TextWord> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            boolean light = small.contains(words.get(i).stem()) || graded.contains(i);
            weights.merge(words.get(i).stem(), light ? SMALL_WEIGHT : 1, Double::sum);
        }
        return weights;
    }

    /** The words that both have, of all that they have: 0 to 1. */
    private static double dice(Map<String, Double> one, Map<String, Double> other) {
        double shared = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0.0));
        }
        double all = sum(one) + sum(other);
        return all == 0 ? 0 : 2 * shared / all;
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Match> chosen(List<Match> pairs, int before, int after) {
        Comparator<Match> best = Comparator.comparingDouble((Match match) -> -match.alike())
                .thenComparingDouble(match -> Math.abs((double) match.before().nth() / before
                        - (double) match.after().nth() / after))
                .thenComparingInt(match -> match.before().nth())
                .thenComparingInt(match -> match.after().nth());
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        List<Match> chosen = new ArrayList<>();
        for (Match match : pairs.stream().sorted(best).toList()) {
            if (!takenBefore.contains(match.before().nth())
                    && takenAfter.add(match.after().nth())) {
                takenBefore.add(match.before().nth());
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparingInt(match -> match.after().nth()));
        return chosen;
    }

    /** What is not in the longest run that goes up in both texts was moved (patience sorting). */
    private static List<Match> moved(List<Match> matches) {
        List<Integer> tops = new ArrayList<>(); // of each length of run the match with the least end
        int[] earlier = new int[matches.size()];
        for (int i = 0; i < matches.size(); i++) {
            int place = 0;
            while (place < tops.size()
                    && matches.get(tops.get(place)).before().nth()
                            < matches.get(i).before().nth()) {
                place++;
            }
            earlier[i] = place == 0 ? -1 : tops.get(place - 1);
            if (place == tops.size()) {
                tops.add(i);
            } else {
                tops.set(place, i);
            }
        }
        Set<Integer> stay = new HashSet<>();
        Optional<Integer> last = tops.isEmpty() ? Optional.empty() : Optional.of(tops.getLast());
        for (int i = last.orElse(-1); i >= 0; i = earlier[i]) {
            stay.add(i);
        }
        List<Match> judged = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match m = matches.get(i);
            judged.add(new Match(m.before(), m.after(), m.alike(), !stay.contains(i)));
        }
        return judged;
    }
}
