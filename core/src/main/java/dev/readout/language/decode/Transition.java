package dev.readout.language.decode;

/**
 * A step of the parser.
 *
 * @param arc which of the two words it hangs on the other
 * @param move what becomes of the word on the stack, and of the next one
 * @param label by what it is hung, empty where it is not
 */
record Transition(Arc arc, Move move, String label) {

    enum Arc {
        /** The word on the stack is hung on the next word. */
        LEFT,
        /** The next word is hung on the word on the stack. */
        RIGHT,
        NONE
    }

    enum Move {
        /** What was put aside comes back onto the stack, and the next word upon it. */
        SHIFT,
        /** The word is done with. */
        REDUCE,
        /** The word is put aside. */
        PASS
    }

    /** Reads {@code L_R_nsubj}: arc, move and label, by their first letters. */
    static Transition of(String name) {
        String[] part = name.split("_", 3);
        return new Transition(
                switch (part[0]) {
                    case "L" -> Arc.LEFT;
                    case "R" -> Arc.RIGHT;
                    case "N" -> Arc.NONE;
                    default -> throw new IllegalArgumentException(name);
                },
                switch (part[1]) {
                    case "S" -> Move.SHIFT;
                    case "R" -> Move.REDUCE;
                    case "P" -> Move.PASS;
                    default -> throw new IllegalArgumentException(name);
                },
                part[2]);
    }
}
