package dev.readout.intake;

import dev.readout.document.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the paragraphs of an office document, each with its part and its place there. A paragraph that lies in another
 * (a text box, a footnote) follows it.
 */
final class OfficeParagraphs implements Places {
    private final Chars chars = new Chars(4096);
    private final List<Passage> passages = new ArrayList<>();
    private final List<Origin.Part> parts = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Paragraph> waiting = new ArrayDeque<>();
    private String part = "";
    private Optional<String> reason = Optional.empty();
    private int inPart;

    /** One that is being read. */
    private static final class Paragraph {
        private final int number;
        private final Chars chars = new Chars(256);
        private final Optional<String> reason;
        private Passage.Tag tag;
        private int visible;
        private int bold;

        Paragraph(int number, Passage.Tag tag, Optional<String> reason) {
            this.number = number;
            this.tag = tag;
            this.reason = reason;
        }
    }

    /** What follows is of this part; with a reason, it is set aside. */
    void part(String name, Optional<String> why) {
        part = name;
        reason = why;
        inPart = 0;
        open.clear();
    }

    void start(Passage.Tag tag) {
        parts.add(new Origin.Part(part, inPart++));
        open.push(new Paragraph(parts.size() - 1, tag, reason));
    }

    /** The paragraph turns out to be a title, a heading or an item. */
    void tag(Passage.Tag tag) {
        if (!open.isEmpty()) {
            open.peek().tag = tag;
        }
    }

    /** Text outside of paragraphs is none. */
    void text(String text, boolean isBold, boolean collapsed) {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.peek();
        Chars to = paragraph.chars;
        text.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c);
            if (collapsed && blank && (to.size() == 0 || to.isBlank(to.size() - 1))) {
                return;
            }
            to.add(c, paragraph.number, paragraph.number + 1);
            paragraph.visible += blank ? 0 : 1;
            paragraph.bold += !blank && isBold ? 1 : 0;
        });
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        waiting.push(open.pop());
        if (open.isEmpty()) {
            waiting.forEach(this::write);
            waiting.clear();
        }
    }

    private void write(Paragraph paragraph) {
        int from = 0;
        int to = paragraph.chars.size();
        while (from < to && paragraph.chars.isBlank(from)) {
            from++;
        }
        while (to > from && paragraph.chars.isBlank(to - 1)) {
            to--;
        }
        if (from == to) {
            return;
        }
        int start = chars.size();
        for (int i = from; i < to; i++) {
            chars.add(paragraph.chars.get(i), paragraph.chars.start(i), paragraph.chars.end(i));
        }
        boolean bold = paragraph.visible == paragraph.bold;
        String content = chars.cut(start, chars.size());
        passages.add(new Passage(start, chars.size(), content, paragraph.tag, bold, 0, false, paragraph.reason));
        chars.addSynthetic('\n');
    }

    Page page() {
        return new Page(chars, passages, Map.of(), false).placed(this);
    }

    @Override
    public Origin at(Origin.Bytes position) {
        return parts.get((int) position.start());
    }
}
