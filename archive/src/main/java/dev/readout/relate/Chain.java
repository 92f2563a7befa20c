package dev.readout.relate;

import dev.readout.relate.Alignment.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs in the order of both texts.
 *
 * @param words how many words all of them have
 */
record Chain(Run last, Optional<Chain> before, int words) {

    /**
     * The chain with the most words among runs; its runs overlap in neither text. Time is that of sorting.
     *
     * @param runs in the order of the one text
     */
    static List<Run> heaviest(List<Run> runs) {
        TreeMap<Integer, Chain> byEnd =
                new TreeMap<>(); // where it ends in the other text -> the heaviest that ends by there
        TreeMap<Integer, List<Chain>> waiting = new TreeMap<>(); // where it ends in the one text
        for (Run run : runs) {
            settle(waiting, byEnd, run.one());
            Optional<Chain> before =
                    Optional.ofNullable(byEnd.floorEntry(run.other())).map(Map.Entry::getValue);
            Chain chain = new Chain(run, before, before.map(Chain::words).orElse(0) + run.length());
            waiting.computeIfAbsent(run.oneEnd(), end -> new ArrayList<>()).add(chain);
        }
        settle(waiting, byEnd, Integer.MAX_VALUE);
        return byEnd.isEmpty() ? List.of() : byEnd.lastEntry().getValue().runs();
    }

    private static void settle(TreeMap<Integer, List<Chain>> waiting, TreeMap<Integer, Chain> byEnd, int until) {
        while (!waiting.isEmpty() && waiting.firstKey() <= until) {
            waiting.pollFirstEntry().getValue().forEach(chain -> settle(byEnd, chain));
        }
    }

    private static void settle(TreeMap<Integer, Chain> byEnd, Chain chain) {
        int end = chain.last().otherEnd();
        Map.Entry<Integer, Chain> best = byEnd.floorEntry(end);
        if (best != null && best.getValue().words() >= chain.words()) {
            return;
        }
        byEnd.put(end, chain);
        Map.Entry<Integer, Chain> worse = byEnd.higherEntry(end);
        while (worse != null && worse.getValue().words() <= chain.words()) {
            byEnd.remove(worse.getKey());
            worse = byEnd.higherEntry(end);
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Optional<Chain> at = Optional.of(this);
                at.isPresent();
                at = at.get().before()) {
            runs.add(at.get().last());
        }
        Collections.reverse(runs);
        return runs;
    }
}
