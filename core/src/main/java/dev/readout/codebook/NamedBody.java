package dev.readout.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An international body, a group of states, a party, a company, or an agency of a state.
 *
 * @param code the codebook's code; the name where it has none
 * @param name its usual name
 * @param names other names and abbreviations
 * @param parts organs that are coded as the body
 * @param kind such as {@code igo}, {@code agency}, {@code armed-group}
 * @param affiliation code of the state that it belongs to; absent for a body of its own
 * @param sector code of PLOVER's sector ({@code REB}); absent where its kind tells it
 * @param states codes of the states that it is of, without acting for them
 */
public record NamedBody(
        String code,
        String name,
        List<String> names,
        List<String> parts,
        String kind,
        Optional<String> affiliation,
        Optional<String> sector,
        List<String> states) {
    public NamedBody {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
        states = List.copyOf(states);
    }
}
