package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what to show around a place: its paragraph if that is short, else its sentence, else some words on both sides. */
final class Contexts {
    private static final int SHORT = 280;
    private static final int LONG = 420;
    private static final int AROUND = 160;

    /** A full stop behind these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s.(])(?:\\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|St|No|Prof|Hon|Amb|Jr|Sr)\\.\\s*$");

    private static final int ABBREVIATION_LENGTH = 8;

    private final Text text;
    private final List<Span> pieces;

    Contexts(Text text) {
        this.text = text;
        this.pieces = BlockTokens.pieces(text);
    }

    /** Holds the place. */
    Span around(Span place) {
        Span piece = pieces.stream().filter(p -> p.contains(place)).findFirst().orElseGet(() -> place.union(place));
        if (piece.length() <= SHORT) {
            return trimmed(piece);
        }
        Span sentence = sentence(piece, place);
        return trimmed(sentence.length() <= LONG ? sentence : window(sentence, place));
    }

    boolean beginsEarlier(Span context) {
        return pieces.stream()
                .anyMatch(p -> p.contains(context)
                        && !text.cut(new Span(p.start(), context.start())).isBlank());
    }

    boolean goesOn(Span context) {
        return pieces.stream()
                .anyMatch(p -> p.contains(context)
                        && !text.cut(new Span(context.end(), p.end())).isBlank());
    }

    private Span sentence(Span piece, Span place) {
        String words = text.cut(piece);
        int base = text.toChar(piece.start());
        int from = text.toChar(place.start()) - base;
        int to = text.toChar(place.end()) - base;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        int start = sentences.preceding(Math.min(from + 1, words.length()));
        while (start > 0 && isAbbreviation(words, start)) {
            start = sentences.previous();
        }
        int end = sentences.following(Math.max(0, to - 1));
        while (end != BreakIterator.DONE && end < words.length() && isAbbreviation(words, end)) {
            end = sentences.next();
        }
        return text.span(base + Math.max(0, start), base + (end == BreakIterator.DONE ? words.length() : end));
    }

    private static boolean isAbbreviation(String words, int end) {
        return ABBREVIATION
                .matcher(words.substring(Math.max(0, end - ABBREVIATION_LENGTH), end))
                .find();
    }

    private Span window(Span sentence, Span place) {
        int start = Math.max(sentence.start(), place.start() - AROUND);
        int end = Math.min(sentence.end(), place.end() + AROUND);
        while (start > sentence.start() && start < place.start() && !isSpace(start - 1)) {
            start++;
        }
        while (end < sentence.end() && end > place.end() && !isSpace(end)) {
            end--;
        }
        return new Span(start, end);
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isSpace(int codePoint) {
        int c = text.value().codePointAt(text.toChar(codePoint));
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
