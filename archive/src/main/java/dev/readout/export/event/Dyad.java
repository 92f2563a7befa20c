package dev.readout.export.event;

import java.util.Optional;

/**
 * One to another, or one alone.
 *
 * @param target absent where the text names nobody at the other end
 */
public record Dyad(Party source, Optional<Party> target) {}
