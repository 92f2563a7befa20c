package dev.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the characters of one HTML block after another; of a run of white space only one character is selected. */
final class PassageWriter {
    private final Chars chars;
    private final List<Passage> passages = new ArrayList<>();
    private int from;
    private int breaks;
    private int visible;
    private int bolds;
    private int links;

    private int space = -1; // the selected white space that waits for a word behind it
    private int spaceStart;
    private int spaceEnd;

    private Style style = Style.PLAIN;
    private Style first = Style.PLAIN;

    /**
     * How the page marks some characters.
     *
     * @param reason why they are no part of the text
     * @param pre whether white space counts
     */
    record Style(
            Optional<String> reason, Passage.Tag tag, boolean bold, boolean linked, boolean inArticle, boolean pre) {
        static final Style PLAIN = new Style(Optional.empty(), Passage.Tag.NONE, false, false, false, false);
    }

    PassageWriter(int capacity) {
        chars = new Chars(capacity);
    }

    Chars chars() {
        return chars;
    }

    List<Passage> passages() {
        return passages;
    }

    /** How the page marks the characters that follow. */
    void style(Style of) {
        if (!of.reason.equals(style.reason)) {
            flush(); // furniture inside a line: a share button beside the date
        }
        style = of;
    }

    void write(int c, int start, int end) {
        if (HtmlElements.isSpace(c)) {
            whiteSpace(c, start, end);
            return;
        }
        if (breaks > 1) {
            flush();
        }
        if (chars.size() > from) {
            separate();
        } else {
            first = style;
        }
        breaks = 0;
        space = -1;
        chars.add(c, start, end);
        visible++;
        bolds += style.bold ? 1 : 0;
        links += style.linked ? 1 : 0;
    }

    private void separate() {
        if (breaks == 1) {
            chars.addSynthetic('\n');
        } else if (space >= 0) {
            chars.add(space, spaceStart, spaceEnd);
        }
    }

    private void whiteSpace(int c, int start, int end) {
        if (style.pre && c == '\n') {
            breaks++;
        } else if (space < 0 || (space != ' ' && c == ' ')) {
            space = c;
            spaceStart = start;
            spaceEnd = end;
        }
    }

    void lineBreak() {
        breaks++;
    }

    /** Ends the passage. */
    void flush() {
        int to = chars.size();
        int start = from;
        while (start < to && chars.isBlank(start)) {
            start++;
        }
        while (to > start && chars.isBlank(to - 1)) {
            to--;
        }
        if (start < to) {
            passages.add(new Passage(
                    start,
                    to,
                    chars.cut(start, to),
                    first.tag,
                    bolds == visible,
                    (double) links / visible,
                    first.inArticle,
                    first.reason));
        }
        from = chars.size();
        breaks = 0;
        visible = 0;
        bolds = 0;
        links = 0;
        space = -1;
    }
}
