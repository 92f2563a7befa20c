package dev.readout.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Corrections that were not added, none of them, since some do not fit the record. */
public final class CorrectionException extends StoreException {
    private static final long serialVersionUID = 1;
    private final TreeMap<Integer, String> problems;

    /** @param problems why, by the place in the list */
    public CorrectionException(Map<Integer, String> problems) {
        super(String.join("; ", problems.values()));
        this.problems = new TreeMap<>(problems);
    }

    /** What hinders, by the place in the list that was to be added. */
    public Map<Integer, String> problems() {
        return Collections.unmodifiableMap(problems);
    }
}
