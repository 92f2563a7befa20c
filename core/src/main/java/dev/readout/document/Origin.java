package dev.readout.document;

/** Where a character of a {@link Text} was in the bytes that it was read from. */
public sealed interface Origin {

    /** Bytes {@code start} (inclusive) to {@code end} (exclusive) of the snapshot; an HTML entity is one range. */
    record Bytes(long start, long end) implements Origin {
        public Bytes {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a byte range: " + start + ".." + end);
            }
        }
    }

    /** A glyph box on a page: page from 1, the rest in points from the page's lower left corner. */
    record Glyph(int page, float x, float y, float width, float height) implements Origin {}

    /** A part of a compound file (DOCX, e-mail) and the paragraph in it, counted from 0. */
    record Part(String part, int paragraph) implements Origin {}

    /** A separator that we put in: white space that stands nowhere in the bytes. */
    record Synthetic() implements Origin {
        static final Synthetic INSTANCE = new Synthetic();
    }

    static Origin synthetic() {
        return Synthetic.INSTANCE;
    }
}
