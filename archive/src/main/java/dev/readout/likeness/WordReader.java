package dev.readout.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts stretches of text into words. Not thread-safe. */
final class WordReader {
    /** Types of characters that neither stand in a word nor end it, as bits. */
    private static final int QUIET = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.FORMAT
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION;

    private final List<String> words = new ArrayList<>();
    private final BitSet telling = new BitSet();
    private final StringBuilder word = new StringBuilder();
    private boolean starts; // the next word is the first of its sentence

    /** Reads one stretch; no word crosses its ends, and its first word starts a sentence. */
    void read(String stretch) {
        starts = true;
        Normalizer.normalize(stretch, Normalizer.Form.NFKD).codePoints().forEach(this::take);
        end();
    }

    Words words() {
        return new Words(words, telling);
    }

    private void take(int c) {
        if (isIgnored(c)) {
            return;
        }
        if (Character.isLetterOrDigit(c)) {
            if (isWholeWord(c)) {
                end();
                letter(c);
                end();
            } else {
                letter(c);
            }
        } else {
            end();
            starts |= isStop(c);
        }
    }

    private void letter(int c) {
        boolean digit = Character.isDigit(c);
        if (digit || Character.getType(c) == Character.OTHER_LETTER || !starts && Character.isUpperCase(c)) {
            telling.set(words.size());
        }
        word.appendCodePoint(digit ? '0' + Character.digit(c, 10) : lower(c));
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
            starts = false;
        }
    }

    /** By way of the capital, so that the two forms of a small sigma are one letter. */
    private static int lower(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Marks set on letters, what only steers how they are set, apostrophes, quotation marks and the Arabic stroke. */
    private static boolean isIgnored(int c) {
        return (QUIET >>> Character.getType(c) & 1) != 0 || "'\"`\u201a\u201e\u00b4\u02bc\u0640".indexOf(c) >= 0;
    }

    private static boolean isStop(int c) {
        return ".!?:\u2026\u3002\uff1f\uff01".indexOf(c) >= 0;
    }

    /** Whether its script puts no space between words. */
    private static boolean isWholeWord(int c) {
        return c >= 0xe00
                && (Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                            default -> false;
                        });
    }
}
