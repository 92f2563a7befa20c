package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For one text: tells what to show around a place, its paragraph if that is short, else its sentence, else some words on both sides. */
final class Contexts {
    private static final int SHORT = 280;
    private static final int LONG = 420;
    private static final int AROUND = 160;

    private final Text text;
    private final List<Span> pieces;
    private final Map<Span, List<Span>> sentences = new HashMap<>();

    Contexts(Text text) {
        this.text = text;
        this.pieces = BlockTokens.pieces(text);
    }

    /** Holds the place. */
    Span around(Span place) {
        Span piece = piece(place);
        if (piece.length() <= SHORT) {
            return Sentences.trimmed(text, piece);
        }
        Span sentence = sentence(piece, place);
        return Sentences.trimmed(text, sentence.length() <= LONG ? sentence : window(sentence, place));
    }

    /** The last that does not begin behind the place; no word spans two. */
    private Span piece(Span place) {
        int at = Collections.binarySearch(pieces, new Span(place.start(), Integer.MAX_VALUE));
        Span piece = pieces.get(Math.max(0, at >= 0 ? at : -at - 2));
        return piece.contains(place) ? piece : place;
    }

    boolean beginsEarlier(Span context) {
        return !text.cut(new Span(piece(context).start(), context.start())).isBlank();
    }

    boolean goesOn(Span context) {
        return !text.cut(new Span(context.end(), piece(context).end())).isBlank();
    }

    /** The sentence of the place; several where it lies across them. */
    private Span sentence(Span piece, Span place) {
        return sentences.computeIfAbsent(piece, p -> Sentences.of(text, p)).stream()
                .filter(place::overlaps)
                .reduce(Span::union)
                .orElse(piece);
    }

    private Span window(Span sentence, Span place) {
        int start = Math.max(sentence.start(), place.start() - AROUND);
        int end = Math.min(sentence.end(), place.end() + AROUND);
        while (start > sentence.start() && start < place.start() && !Sentences.isSpace(text, start - 1)) {
            start++;
        }
        while (end < sentence.end() && end > place.end() && !Sentences.isSpace(text, end)) {
            end--;
        }
        return new Span(start, end);
    }
}
