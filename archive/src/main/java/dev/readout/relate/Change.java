package dev.readout.relate;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;

/**
 * Words that are not where they were. Without the words of all {@code before}, text 1 has the same words in the same order
 * as text 2 without those of all {@code after}.
 *
 * @param before where they stood in text 1; of what was added the place, an empty span
 * @param after where they stand in text 2; of what was dropped the place, an empty span
 * @param wholeBlocks whether it is whole paragraphs, titles or items, in each text in which it has words
 */
public record Change(Kind kind, Span before, Span after, boolean wholeBlocks) {

    public enum Kind {
        ADDED,
        DROPPED,
        REPLACED,
        /** The same words, elsewhere. */
        MOVED
    }

    /** What was changed between two texts, in the order of text 2; {@link Revision#words()} says what is none. */
    public static List<Change> between(Text before, Text after) {
        return Changes.of(WordAligner.align(before, after));
    }
}
