package dev.readout.pipeline;

import dev.readout.pipeline.RecordSink.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What one run did.
 *
 * @param outcomes how many documents, by what became of them
 * @param reposts how many more documents than before the run repeat another
 * @param engagements found in the documents that were coded
 * @param acts found in the documents that were coded
 * @param issues how many, by their code
 * @param seconds that all of it took
 */
public record RunReport(
        Map<Outcome, Long> outcomes,
        long reposts,
        long engagements,
        long acts,
        Map<String, Long> issues,
        double seconds,
        Spent spent,
        Peak peak) {
    public RunReport {
        if (engagements < 0 || acts < 0 || seconds < 0) {
            throw new IllegalArgumentException("a run does not do less than nothing");
        }
        EnumMap<Outcome, Long> all = new EnumMap<>(Outcome.class);
        all.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(all);
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
    }

    /**
     * Where the time went, in seconds. Coding is the sum over all its threads, which work while others read and write.
     *
     * @param reading bytes into texts
     * @param loading the models
     * @param coding texts into facts
     * @param writing facts into the archive
     */
    public record Spent(double reading, double loading, double coding, double writing) {}

    /**
     * The most memory that the process has had, in bytes.
     *
     * @param heap the sum of what each part of the heap has had at most
     * @param resident as the operating system counts it, where it tells
     */
    public record Peak(long heap, OptionalLong resident) {}

    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** All that were read. */
    public long documents() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** 0 where no time passed. */
    public double documentsPerSecond() {
        return seconds == 0 ? 0 : documents() / seconds;
    }
}
