package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words with their changes within them, as editors mark them: {@code the [-fourth-]{+fifth+} of May}.
 *
 * @param before the text whose words were dropped
 * @param after the text whose words were added
 */
record Redline(Text before, Text after) {
    private static final int LONGEST = 900;

    /** Where at least half of the longer of two lines is the same and nothing was moved. */
    static Optional<List<Piece>> between(String one, String other) {
        Text before = text(one);
        Text after = text(other);
        List<Change> changes = Change.between(before, after);
        int dropped = changes.stream().mapToInt(c -> c.before().length()).sum();
        int added = changes.stream().mapToInt(c -> c.after().length()).sum();
        boolean alike = 2 * dropped <= before.length() && 2 * added <= after.length();
        return alike && changes.stream().noneMatch(c -> c.kind() == Change.Kind.MOVED)
                ? Optional.of(new Redline(before, after).pieces(changes, new Span(0, after.length())))
                : Optional.empty();
    }

    private static Text text(String line) {
        return new Text(line, List.of(), Origins.synthetic(line.codePointCount(0, line.length())), List.of(), "line");
    }

    /**
     * A stretch of the text after with the changes in it.
     *
     * @param changes in the order of that text, none of them moved
     */
    List<Piece> pieces(List<Change> changes, Span shown) {
        List<Piece> pieces = new ArrayList<>();
        int at = shown.start();
        for (Change change : changes) {
            pieces.add(plain(line(after, new Span(at, change.after().start()))));
            if (change.before().length() > 0) {
                boolean apart = isSpace(before, change.before().start() - 1)
                        && !isSpace(after, change.after().start() - 1);
                pieces.add(plain(apart ? " " : ""));
                pieces.add(dropped(change));
            }
            if (change.after().length() > 0) {
                pieces.add(added(change));
            }
            at = change.after().end();
        }
        pieces.add(plain(line(after, new Span(at, shown.end()))));
        return pieces;
    }

    Piece dropped(Change change) {
        return new Piece(Tone.DROPPED, "[-" + words(before, change.before()) + "-]");
    }

    Piece added(Change change) {
        return new Piece(Tone.ADDED, "{+" + words(after, change.after()) + "+}");
    }

    /** The first and the last words where there are more than can be read at once. */
    static String words(Text text, Span span) {
        String words = line(text, span);
        int head = words.lastIndexOf(' ', LONGEST * 2 / 3);
        int tail = words.indexOf(' ', words.length() - LONGEST / 3);
        if (words.length() <= LONGEST || head < 0 || tail < head) {
            return words;
        }
        int left = words.substring(head, tail).strip().split(" ").length;
        return words.substring(0, head) + " … (" + left + " words, see --format json) …" + words.substring(tail);
    }

    static boolean isSpace(Text text, int at) {
        return at >= 0 && at < text.length() && text.cut(new Span(at, at + 1)).isBlank();
    }

    /** On one line, the borders of blocks marked. */
    private static String line(Text text, Span span) {
        return text.cut(span).replaceAll("(?U)\\s*\\n\\s*", " ¶ ").replaceAll("(?U)\\s+", " ");
    }

    private static Piece plain(String words) {
        return new Piece(Tone.PLAIN, words);
    }
}
