package dev.readout.coding;

import dev.readout.document.Span;
import java.util.Optional;

/**
 * An actor in a role of an act.
 *
 * @param code the codebook's code, or the name as written
 * @param designation the words of the text that stand for the actor ("The two sides"), which say nothing that the code
 *     does not leave open; empty where the actor was inferred without words
 * @param span where those words stand
 * @param rule how the words were resolved to the code, or how the actor was inferred
 */
public record ActorRef(String code, String designation, Optional<Span> span, String rule) {}
