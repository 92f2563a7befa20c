package dev.readout.document;

/** Maps each code point of a text to its {@link Origin}. Immutable. */
public interface Origins {
    /** The number of code points mapped: the text's length. */
    int length();

    /**
     * The origin of one code point.
     *
     * @param codePoint offset in code points, from 0
     */
    Origin get(int codePoint);
}
