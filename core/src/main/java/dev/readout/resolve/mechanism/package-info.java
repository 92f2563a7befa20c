/**
 * Finds the mechanisms that a text names. What arrives is an {@link dev.readout.language.AnalyzedText}, what leaves are
 * {@link dev.readout.resolve.MechanismMention}s in the order of the text. It knows no actors, dates or places of the text.
 */
@NullMarked
package dev.readout.resolve.mechanism;

import org.jspecify.annotations.NullMarked;
