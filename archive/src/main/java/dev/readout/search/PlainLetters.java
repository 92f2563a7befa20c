package dev.readout.search;

import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes each letter in its plain form: no accents and points, no ligatures, one width, composed. What belongs to the
 * letters of Indic scripts, Thai or kana stays.
 */
final class PlainLetters extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainLetters(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii()) {
            String plain = of(term.toString());
            term.setEmpty().append(plain);
        }
        return true;
    }

    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    static String of(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isMark(c))
                .map(c -> c == 'ς' ? 'σ' : c)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Accents, the vowel points of Arabic and Hebrew, and the stretched line of Arabic. */
    private static boolean isMark(int c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x483 && c <= 0x487
                || c >= 0x591 && c <= 0x5C7
                || c == 0x640
                || c >= 0x64B && c <= 0x65F
                || c == 0x670
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F;
    }
}
