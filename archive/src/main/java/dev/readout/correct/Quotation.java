package dev.readout.correct;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;

/** Finds words that somebody copied out of a text, however the lines break. */
public final class Quotation {
    private Quotation() {}

    /**
     * Where words stand that the text has once.
     *
     * @throws IllegalArgumentException where it has them not at all, or more than once
     */
    public static Span find(Text text, String words) {
        return only(Values.listAll(text, words), "the text", words);
    }

    /** The same within a stretch of the text. */
    public static Span find(Text text, String words, Span within) {
        return only(
                Values.listAll(text, words).stream().filter(within::contains).toList(), "the quote", words);
    }

    private static Span only(List<Span> found, String where, String words) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? where + " does not say '" + words + "'"
                        : where + " says '" + words + "' " + found.size() + " times; say it with more words around it");
    }
}
