package dev.readout.query;

import dev.readout.resolve.MechanismMention;

/**
 * A mechanism that a document names, with the words that do.
 *
 * @param words cut out of the stored text
 */
public record MechanismRow(Source source, MechanismMention mention, String words) {}
