package dev.readout.search;

import dev.readout.document.Span;
import java.util.List;

/**
 * A place where a phrase stands.
 *
 * @param span from its first word to its last
 * @param words those asked for, in the forms in which they stand there, folded
 * @param between how many other words stand among them
 * @param tight whether no more than one character stands between one word of the text and the next
 */
public record Occurrence(Listed in, Span span, List<String> words, int between, boolean tight) {
    public Occurrence {
        words = List.copyOf(words);
    }
}
