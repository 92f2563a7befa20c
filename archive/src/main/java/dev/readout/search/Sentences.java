package dev.readout.search;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts blocks into sentences without a parser: good enough to show a place, or to compare what is meant. */
public final class Sentences {
    /** A full stop behind these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?U)(?:^|[\\s.(])(?:\\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|St|No|Prof|Hon|Amb|Jr|Sr)\\.\\s*$");

    private static final int ABBREVIATION_LENGTH = 8;
    private static final int FEWEST_WORDS = 5;

    private Sentences() {}

    /** The sentence of a place, or what of it can be read at once; the place is in it. */
    public static Span around(Text text, Span place) {
        return new Contexts(text).around(place);
    }

    /** The sentences of a stretch of a text, white space behind them included. */
    public static List<Span> of(Text text, Span stretch) {
        String words = text.cut(stretch);
        int base = text.toChar(stretch.start());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        List<Span> cut = new ArrayList<>();
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end == words.length() || !isAbbreviation(words, end)) {
                cut.add(text.span(base + start, base + end));
                start = end;
            }
        }
        return cut;
    }

    /** Those of a whole text that say something, in English: no labels, no lines of furniture. */
    static List<Span> telling(Text text) {
        return text.blocks().stream()
                .filter(block -> block.language().filter("en"::equals).isPresent())
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM)
                .flatMap(block -> of(text, block.span()).stream())
                .map(sentence -> trimmed(text, sentence))
                .filter(sentence -> text.cut(sentence).split("\\s+").length >= FEWEST_WORDS)
                .toList();
    }

    /** Without white space at its ends. */
    public static Span trimmed(Text text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text, start)) {
            start++;
        }
        while (end > start && isSpace(text, end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean isSpace(Text text, int codePoint) {
        int c = text.value().codePointAt(text.toChar(codePoint));
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAbbreviation(String words, int end) {
        return ABBREVIATION
                .matcher(words.substring(Math.max(0, end - ABBREVIATION_LENGTH), end))
                .find();
    }
}
