package dev.readout.resolve.time;

import dev.readout.document.Span;
import dev.readout.language.Sentence;

/**
 * A date as it stands in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param span its characters
 * @param tense of the clause that it stands in
 * @param dateLine whether it tells the document's own day
 */
record Found(Sentence sentence, int from, int to, Span span, Written written, Tense tense, boolean dateLine) {}
