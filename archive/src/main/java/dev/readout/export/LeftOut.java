package dev.readout.export;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a form cannot hold, by the reason, so that it is told and not lost in silence. */
public final class LeftOut {
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    public void count(String why) {
        counts.merge(why, 1, Integer::sum);
    }

    /** How many by each reason. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
