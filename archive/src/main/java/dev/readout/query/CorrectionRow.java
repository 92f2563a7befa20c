package dev.readout.query;

import dev.readout.correct.Correction;
import dev.readout.correct.Fit;
import java.util.List;

/**
 * A correction, and what became of it.
 *
 * @param problem what hinders it where it does not fit; empty elsewhere
 * @param places the documents that it is about, and how it fits each
 */
public record CorrectionRow(Correction correction, State state, String problem, List<Place> places) {
    public CorrectionRow {
        places = List.copyOf(places);
    }

    public enum State {
        COUNTS,
        UNDONE,
        /** It fits no current coding: kept, and listed, and it counts again when it fits again. */
        UNFIT
    }

    /** @param document the document's key */
    public record Place(String document, Fit fit) {}
}
