package dev.readout.web.frame;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that are shown.
 *
 * @param lit whether they are those that are meant
 */
public record Piece(String words, boolean lit) {

    /**
     * The pieces of some words, which together are the words.
     *
     * @param at where the words stand, in code points
     * @param lit spans inside that, in order
     */
    public static List<Piece> of(String words, Span at, List<Span> lit) {
        List<Piece> pieces = new ArrayList<>();
        int from = at.start();
        for (Span span : lit) {
            add(pieces, words, at, from, span.start(), false);
            add(pieces, words, at, Math.max(from, span.start()), span.end(), true);
            from = Math.max(from, span.end());
        }
        add(pieces, words, at, from, at.end(), false);
        return pieces;
    }

    private static void add(List<Piece> to, String words, Span at, int start, int end, boolean lit) {
        if (start < end) {
            int from = words.offsetByCodePoints(0, start - at.start());
            to.add(new Piece(words.substring(from, words.offsetByCodePoints(from, end - start)), lit));
        }
    }
}
