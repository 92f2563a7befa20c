package dev.readout.web.reader;

import dev.readout.document.Block;
import java.util.List;
import java.util.Locale;

/** A block of the text in pieces. */
public record Paragraph(Block.Kind kind, List<Piece> pieces) {
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
     * @param trigger what they express; absent where they are no trigger
     */
    public record Piece(String words, String ids, boolean chosen, java.util.Optional<Trigger> trigger) {
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
