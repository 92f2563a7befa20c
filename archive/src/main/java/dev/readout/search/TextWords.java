package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts texts into words as the index has them, each in its dictionary form. */
public final class TextWords {
    private static final WordAnalyzer STEMS = new WordAnalyzer(true, false);
    private static final String BREAKS = ".!?;:()[]\u2026\u3002";

    private TextWords() {}

    /** The words of a text, block after block. */
    public static List<TextWord> of(Text text) {
        List<TextWord> words = new ArrayList<>();
        try (BlockTokens tokens = new BlockTokens(text, STEMS)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            int end = 0;
            while (tokens.incrementToken()) {
                Span span = new Span(offset.startOffset(), offset.endOffset());
                words.add(new TextWord(term.toString(), span, breaks(text, end, span.start())));
                end = span.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The dictionary forms of the words of a phrase. */
    public static List<String> stems(String phrase) {
        return STEMS.cut(phrase);
    }

    /** The full stop of an abbreviation ("U.S. forces") ends nothing. */
    private static boolean breaks(Text text, int end, int start) {
        String between = start > end ? text.cut(new Span(end, start)) : "";
        boolean abbreviation = between.equals(". ")
                && end >= 2
                && text.cut(new Span(Math.max(0, end - 3), end)).matches("(?s).*(\\.\\p{L}|\\W\\p{Lu}|(Mr|Ms|Dr|St))");
        return !abbreviation
                && between.chars()
                        .anyMatch(c -> BREAKS.indexOf(c) >= 0 || c == '\n' && end > 0 && isEmptyLine(between));
    }

    private static boolean isEmptyLine(String between) {
        return between.strip().isEmpty() && between.indexOf('\n') != between.lastIndexOf('\n');
    }
}
