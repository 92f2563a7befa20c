package dev.readout.export.event;

import java.util.List;
import java.util.Optional;

/**
 * Whoever takes part in an event.
 *
 * @param kind whether the code is a state's, a body's, or the name as written
 * @param code as the record has it
 * @param name of a state or body its usual name, else the name as written
 * @param words the words of the text that stand for it, each once; none where it was inferred without words
 * @param people who of it is named
 * @param offices as written, in the order of the people; those without an office have none
 * @param sector as the record has it ({@code GOV}); absent where neither register nor words tell it
 * @param bodyKind such as {@code igo} or {@code armed-group}; absent for states and the unregistered
 * @param states codes of the states that a group is of without acting for them; of a state, its own
 */
public record Party(
        Kind kind,
        String code,
        String name,
        List<String> words,
        List<String> people,
        List<String> offices,
        Optional<String> sector,
        Optional<String> bodyKind,
        List<String> states) {
    public Party {
        words = List.copyOf(words);
        people = List.copyOf(people);
        offices = List.copyOf(offices);
        states = List.copyOf(states);
    }

    public enum Kind {
        STATE,
        BODY,
        AS_WRITTEN
    }

    /** The one state that it is, or is of; absent where it is of none or of several. */
    public Optional<String> state() {
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }
}
