package dev.readout.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * An engagement as somebody coded it.
 *
 * @param kind such as {@code meeting}
 * @param status {@code held}, {@code planned} or {@code cancelled}
 * @param start its first day, in ISO form, as precise as known
 * @param country where
 * @param trigger the words that express it; empty where the coder marks none
 * @param quote the words around it, verbatim
 */
public record EngagementCoding(
        String kind,
        String status,
        Optional<String> start,
        Optional<String> country,
        List<Participant> participants,
        String trigger,
        String quote) {
    public EngagementCoding {
        participants = List.copyOf(participants);
    }

    /**
     * Who took part.
     *
     * @param name of a person; absent for a state or body
     * @param country code
     */
    public record Participant(Optional<String> name, Optional<String> country) {}
}
