package dev.readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs what one coder found with what the other did: each at most once, the best agreeing and nearest first. */
public final class Alignment {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.agreement())
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(c -> c.pair().gold())
            .thenComparingInt(c -> c.pair().coded());

    private Alignment() {}

    /** Indices of two facts that are one. */
    public record Pair(int gold, int coded) {}

    /**
     * Two facts that may be one.
     *
     * @param agreement the higher the better
     * @param distance between their words, in code points
     */
    record Candidate(int agreement, int distance, Pair pair) {}

    static List<Pair> of(List<Candidate> candidates) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> coded = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
            Pair pair = candidate.pair();
            if (!gold.contains(pair.gold()) && !coded.contains(pair.coded())) {
                gold.add(pair.gold());
                coded.add(pair.coded());
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }
}
