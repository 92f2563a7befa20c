package dev.readout.search;

import java.util.List;

/**
 * @param total how many documents answer, on all pages together
 * @param behind how many changes of the archive are not in the index yet
 */
public record Answer(List<Hit> hits, long total, long behind) {
    public Answer {
        hits = List.copyOf(hits);
    }
}
