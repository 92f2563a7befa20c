package dev.readout.search;

import dev.readout.document.Span;
import java.util.List;

/**
 * Words of a text with what was found in them.
 *
 * @param span of the words, in code points of the stored text (of a headline: of the headline)
 * @param words cut out of it
 * @param found the spans that answer the question, in order, inside this one
 * @param cutBefore whether its sentence or paragraph begins earlier
 * @param cutAfter whether it goes on
 */
public record Passage(Span span, String words, List<Span> found, boolean cutBefore, boolean cutAfter) {
    public Passage {
        found = List.copyOf(found);
    }
}
