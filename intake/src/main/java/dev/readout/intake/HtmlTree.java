package dev.readout.intake;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A page as the tree that a browser makes of it, each node with the characters of the source that it was read from.
 *
 * @param document its root
 * @param offsets the characters of the source by offset in UTF-16 units; empty where the two are the same
 */
record HtmlTree(Document document, int[] offsets) {

    /**
     * Reads a page.
     *
     * @param depth the nesting below which elements become siblings of their parents
     */
    static HtmlTree parse(Chars source, int depth) {
        String html = source.cut(0, source.size());
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth);
        return new HtmlTree(parser.parseInput(html, ""), offsets(source, html.length()));
    }

    private static int[] offsets(Chars source, int length) {
        if (length == source.size()) {
            return new int[0];
        }
        int[] offsets = new int[length + 1];
        int at = 0;
        for (int i = 0; i < source.size(); i++) {
            int next = at + Character.charCount(source.get(i));
            Arrays.fill(offsets, at, next, i);
            at = next;
        }
        offsets[length] = source.size();
        return offsets;
    }

    /** The first character of the source that a node was read from; -1 where the source does not have it. */
    int from(Node node) {
        return node.sourceRange().isTracked() ? offset(node.sourceRange().startPos()) : -1;
    }

    /** The character behind the last one that a node was read from. */
    int to(Node node) {
        return offset(node.sourceRange().endPos());
    }

    private int offset(int utf16) {
        return offsets.length == 0 ? utf16 : offsets[utf16];
    }
}
