package dev.readout.codebook;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A state, of today or of the past, as texts name it.
 *
 * @param code ISO 3166-1 alpha-3, or the code that it once had there
 * @param name its usual full name
 * @param names other names and abbreviations
 * @param adjectives words that say "of this state" before a noun
 * @param ownAdjectives words that say so in the state's own texts only: to Seoul and Pyongyang, "Korean" is their own
 * @param demonyms words for its people
 * @param capitals the capital first, then seats that texts use in its stead
 * @param zone the zone of the capital
 * @param metonyms palaces and seats that stand for its government
 */
public record NamedState(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> ownAdjectives,
        List<String> demonyms,
        List<String> capitals,
        Optional<ZoneId> zone,
        List<String> metonyms) {
    public NamedState {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        ownAdjectives = List.copyOf(ownAdjectives);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        metonyms = List.copyOf(metonyms);
    }
}
