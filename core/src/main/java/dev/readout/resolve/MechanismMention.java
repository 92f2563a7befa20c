package dev.readout.resolve;

import dev.readout.codebook.Mechanism;
import dev.readout.document.Span;
import java.util.Optional;

/**
 * Words of a text that name a dialogue, treaty, summit or resolution.
 *
 * @param name as the register has it; of what it does not have, as written, the parties by their codes
 * @param edition which one of a series: its number ("3"), its year ("2023"), or its name where that tells it
 * @param rule what found it: {@code register}, {@code named-edition}, {@code head-of-name}, {@code short-form} or the id
 *     of a numbered form
 */
public record MechanismMention(String name, Mechanism.Kind kind, Optional<String> edition, Span span, String rule) {}
