package dev.readout.language.decode;

/**
 * Which word a feature looks at, seen from where the decoder stands.
 *
 * @param source where to start
 * @param window so many words further on, or back
 * @param relation and from there along the tree
 */
record Place(Source source, int window, Relation relation) {

    /** Where the decoder stands, by NLP4J's letters. */
    enum Source {
        /** The word to be tagged; the top of the stack of a parser. */
        I,
        /** The next word of a parser's input. */
        J,
        /** Places of the stack itself, downwards, and of what was put aside, upwards. */
        K
    }

    /** From a word along the tree, by NLP4J's short names. */
    enum Relation {
        SELF,
        /** Its head. */
        H,
        /** The head of its head. */
        H2,
        /** The first of the words that hang on it, where that stands before it. */
        LMD,
        /** The second of the words that hang on it, where that stands before it. */
        LMD2,
        /** The last of the words that hang on it, where that stands behind it. */
        RMD,
        /** The last but one of the words that hang on it, where that stands behind it. */
        RMD2,
        /** Of the words that hang on the same head, the one before it. */
        LNS,
        /** Of the words that hang on the same head, the second before it. */
        LNS2
    }
}
