package dev.readout.document;

import java.util.Optional;

/**
 * A paragraph-like stretch of a text. Blocks of one text stand in order and do not overlap; sentences never cross
 * their borders.
 *
 * @param kind what it is in the document's layout
 * @param span its characters, a paragraph's number included
 * @param number the number that the document prints before the paragraph ("1.", "(2)"), where there is one
 * @param language in which it is written, as its code in ISO 639-1 such as {@code ko}; empty where that is not known
 */
public record Block(Kind kind, Span span, Optional<String> number, Optional<String> language) {

    public enum Kind {
        TITLE,
        /** The line that names the issuing office or the speaker ("Office of the Spokesperson"). */
        BYLINE,
        DATELINE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** "/END/", "-0-", "###", "End text." and their like. */
        END_MARK
    }

    public Block(Kind kind, Span span) {
        this(kind, span, Optional.empty());
    }

    public Block(Kind kind, Span span, Optional<String> number) {
        this(kind, span, number, Optional.empty());
    }

    /** The same in this language. */
    public Block in(String language) {
        return new Block(kind, span, number, Optional.of(language));
    }
}
