package dev.readout.web.reader;

import dev.readout.document.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A block of the text in pieces.
 *
 * @param start where it begins in the text, in code points
 * @param language its code; empty where it is not known
 */
public record Paragraph(Block.Kind kind, int start, String language, List<Piece> pieces) {
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** Of the style sheet. */
    public String style() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Words that the same marks cover.
     *
     * @param ids of the records that they belong to, with blanks between
     * @param chosen whether an address asks for them
     * @param begins whether they are the first of those
     * @param trigger what they express; absent where they are no trigger
     */
    public record Piece(String words, String ids, boolean chosen, boolean begins, Optional<Trigger> trigger) {
        public boolean isPlain() {
            return ids.isEmpty() && !chosen;
        }
    }

    /**
     * Words that express something.
     *
     * @param kinds of all that they express, {@code act} and {@code engagement}
     * @param begun ids of the records whose trigger begins here
     * @param inner the record that they lead to
     * @param ended those whose trigger ends here: each has its label
     */
    public record Trigger(String kinds, List<String> begun, Label inner, List<Label> ended) {
        public Trigger {
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
        }
    }

    /** @param name of what is expressed, such as {@code condemn} */
    public record Label(String id, String kind, String name) {}
}
