package dev.readout.pipeline;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run did.
 *
 * @param added documents that were coded and written
 * @param unchanged documents that were there already, with the same text, metadata and fingerprint
 * @param engagements found in the added documents
 * @param acts found in the added documents
 * @param issues how many, by their code
 * @param seconds from the first document on, the loading of the models included
 */
public record RunReport(
        long added, long unchanged, long engagements, long acts, Map<String, Long> issues, double seconds) {
    public RunReport {
        if (added < 0 || unchanged < 0 || engagements < 0 || acts < 0 || seconds < 0) {
            throw new IllegalArgumentException("a run does not do less than nothing");
        }
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
    }

    /** All that were read. */
    public long documents() {
        return added + unchanged;
    }

    public long issueCount() {
        return issues.values().stream().mapToLong(Long::longValue).sum();
    }

    /** 0 where no time passed. */
    public double documentsPerSecond() {
        return seconds == 0 ? 0 : documents() / seconds;
    }
}
