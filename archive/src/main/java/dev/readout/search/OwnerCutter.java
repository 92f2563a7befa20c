package dev.readout.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts the ending of a possessor off, from the word and from its span: "Bland" of "Bland's" is found as it stands. */
final class OwnerCutter extends TokenFilter {
    private static final String APOSTROPHES = "'’＇";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    OwnerCutter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        boolean owner = length > 2
                && Character.toLowerCase(term.charAt(length - 1)) == 's'
                && APOSTROPHES.indexOf(term.charAt(length - 2)) >= 0;
        if (owner) {
            term.setLength(length - 2);
            offset.setOffset(offset.startOffset(), offset.endOffset() - 2);
        }
        return true;
    }
}
