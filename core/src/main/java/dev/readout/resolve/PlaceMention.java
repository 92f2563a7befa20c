package dev.readout.resolve;

import dev.readout.document.Span;
import java.util.Optional;

/**
 * A stretch of a sentence that names a place.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param span its characters
 * @param kind what the place is
 * @param name its name without article ("White House", "Manila", "United States")
 * @param city the city that it is or lies in, where known
 * @param country ISO 3166-1 alpha-3 of the state that it is or lies in, where known
 */
public record PlaceMention(
        int sentence,
        int from,
        int to,
        Span span,
        Kind kind,
        String name,
        Optional<String> city,
        Optional<String> country) {

    public enum Kind {
        VENUE,
        CITY,
        COUNTRY,
        /** A region, sea or strait: no place of a meeting, and no actor. */
        REGION
    }
}
