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

    /** Of a text that was read from no bytes, such as a sentence of a codebook. */
    static Origins synthetic(int length) {
        return new Origins() {
            @Override
            public int length() {
                return length;
            }

            @Override
            public Origin get(int codePoint) {
                return Origin.synthetic();
            }
        };
    }
}
