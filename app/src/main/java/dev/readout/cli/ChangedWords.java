package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.Change;
import dev.readout.relate.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows to a person what was changed in the words: each change among a few words around it, below the block that it is in. */
final class ChangedWords {
    private static final int CONTEXT = 60;

    private final Screen screen;
    private final Text before;
    private final Text after;
    private final List<Change> changes;
    private final Redline redline;
    private String shown = "";

    ChangedWords(Screen screen, Revision revision) {
        this.screen = screen;
        this.before = revision.before().document().text();
        this.after = revision.after().document().text();
        this.changes = revision.words();
        this.redline = new Redline(before, after);
    }

    void print() {
        screen.heading("Words");
        screen.empty();
        List<Change> together = new ArrayList<>();
        for (Change change : changes) {
            if (!together.isEmpty() && !isClose(together.getLast(), change)) {
                print(together);
                together.clear();
            }
            together.add(change);
        }
        print(together);
    }

    private boolean isClose(Change first, Change second) {
        return isInline(first)
                && isInline(second)
                && second.after().start() - first.after().end() <= 2 * CONTEXT
                && block(after, first.after()).equals(block(after, second.after()));
    }

    private static boolean isInline(Change change) {
        return change.kind() != Change.Kind.MOVED && !change.wholeBlocks();
    }

    private void print(List<Change> together) {
        Change first = together.getFirst();
        switch (first.kind()) {
            case MOVED -> moved(first);
            case ADDED, DROPPED, REPLACED -> {
                if (first.wholeBlocks()) {
                    whole(first);
                } else {
                    inline(together);
                }
            }
        }
        screen.empty();
    }

    private void moved(Change change) {
        String from = block(before, change.before());
        String to = block(after, change.after());
        screen.quiet(2, from.equals(to) ? "moved within " + to : "moved from " + from + " to " + to);
        screen.text(4, "“" + Redline.words(after, change.after()) + "”");
    }

    private void whole(Change change) {
        if (change.before().length() > 0) {
            screen.quiet(2, block(before, change.before()) + (change.after().length() > 0 ? " was" : " was dropped"));
            screen.pieces(4, List.of(redline.dropped(change)));
        }
        if (change.after().length() > 0) {
            screen.quiet(2, block(after, change.after()) + (change.before().length() > 0 ? " is now" : " is new"));
            screen.pieces(4, List.of(redline.added(change)));
        }
    }

    private void inline(List<Change> together) {
        String block = block(after, together.getFirst().after());
        if (!block.equals(shown)) {
            screen.quiet(2, block);
        }
        shown = block;
        int start = contextStart(together.getFirst().after().start());
        int end = contextEnd(together.getLast().after().end());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Tone.PLAIN, isBlockStart(start) ? "" : "… "));
        pieces.addAll(redline.pieces(together, new Span(start, end)));
        pieces.add(new Piece(Tone.PLAIN, isBlockEnd(end) ? "" : " …"));
        screen.pieces(4, pieces);
    }

    /** Back to a space, within the block. */
    private int contextStart(int at) {
        int least = blockAt(at).start();
        int start = Math.max(least, at - CONTEXT);
        while (start > least && !Redline.isSpace(after, start - 1)) {
            start--;
        }
        return start;
    }

    private int contextEnd(int at) {
        int most = blockAt(at).end();
        int end = Math.max(at, Math.min(most, at + CONTEXT));
        while (end < most && !Redline.isSpace(after, end)) {
            end++;
        }
        return end;
    }

    private boolean isBlockStart(int at) {
        return blockAt(at).start() == at;
    }

    private boolean isBlockEnd(int at) {
        return blockAt(at).end() == at;
    }

    /** The block of the new text in which a place is; all of a text that has none. */
    private Span blockAt(int at) {
        return after.blocks().stream()
                .map(Block::span)
                .filter(span -> span.start() <= at && at <= span.end())
                .findFirst()
                .orElse(new Span(0, after.length()));
    }

    /** Such as "paragraph 4", counted among the paragraphs; of several the first and the last. */
    private static String block(Text text, Span span) {
        List<String> names = new ArrayList<>();
        int[] counts = new int[Block.Kind.values().length];
        for (Block block : text.blocks()) {
            int nth = ++counts[block.kind().ordinal()];
            boolean touches = span.length() == 0
                    ? block.span().start() <= span.start()
                            && span.start() <= block.span().end()
                    : block.span().overlaps(span);
            if (touches) {
                String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                names.add(block.kind() == Block.Kind.TITLE ? kind : kind + " " + nth);
            }
        }
        if (names.isEmpty()) {
            return "text";
        }
        return names.size() == 1 ? names.getFirst() : names.getFirst() + " to " + names.getLast();
    }
}
