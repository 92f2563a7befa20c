package dev.readout.query;

import java.util.List;

/** One version of a document with the facts of its current coding. */
public record Holding(StoredText version, List<ActRow> acts, List<EngagementRow> engagements) {
    public Holding {
        acts = List.copyOf(acts);
        engagements = List.copyOf(engagements);
    }
}
