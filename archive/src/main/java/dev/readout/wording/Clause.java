package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.search.TextWord;
import java.util.List;

/**
 * A clause of a text: a sentence, or of a sentence that lists several deeds one of them.
 *
 * @param nth its place in the text, from 0
 * @param span from its first character to its last
 * @param quote these, on one line
 * @param words its words
 * @param rungs those of them that stand on a ladder of strength
 * @param negations how many of them deny
 */
record Clause(int nth, Span span, String quote, List<TextWord> words, List<Strength.Rung> rungs, long negations) {
    Clause {
        words = List.copyOf(words);
        rungs = List.copyOf(rungs);
    }

    /** The dictionary forms of its words, in order. */
    List<String> stems() {
        return words.stream().map(TextWord::stem).toList();
    }
}
