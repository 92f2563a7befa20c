package dev.readout.resolve;

import dev.readout.document.Span;
import java.util.Optional;

/**
 * Words of a text that name a person together with the office: somebody was in office when it was written.
 *
 * @param name the whole name as written
 * @param office as written, the state left out
 * @param country code of the state or body
 * @param span the words, name and office among them
 * @param rule the rule that found them
 * @param inferred the rule that gave the state, where the words themselves do not tell it
 */
public record Sighting(String name, String office, String country, Span span, String rule, Optional<String> inferred) {}
