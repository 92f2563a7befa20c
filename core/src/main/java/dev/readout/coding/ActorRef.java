package dev.readout.coding;

import dev.readout.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * An actor in a role of an act.
 *
 * @param code the codebook's code, or the name as written
 * @param designation the words of the text that stand for the actor ("The two sides"), which say nothing that the code
 *     does not leave open; empty where the actor was inferred without words
 * @param span where those words stand
 * @param rule how the words were resolved to the code, or how the actor was inferred
 * @param sector PLOVER's sector ({@code GOV}, {@code REB}); absent where neither register nor words tell it
 * @param states codes of the states that a group is of without acting for them
 */
public record ActorRef(
        String code,
        String designation,
        Optional<Span> span,
        String rule,
        Optional<String> sector,
        List<String> states) {
    public ActorRef {
        states = List.copyOf(states);
    }

    /** An actor of whom no sector is known yet. */
    public ActorRef(String code, String designation, Optional<Span> span, String rule) {
        this(code, designation, span, rule, Optional.empty(), List.of());
    }
}
