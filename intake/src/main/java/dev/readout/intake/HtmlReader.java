package dev.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads a page of HTML into passages. Keeps a stack of the open elements and no tree. */
final class HtmlReader implements HtmlTokens.Sink {
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private final Chars source;
    private final int depth;
    private final Furniture furniture;
    private final Map<String, String> facts = new HashMap<>();
    private final List<Open> stack = new ArrayList<>();
    private final Map<String, Integer> openNames = new HashMap<>();
    private final PassageWriter writer;
    private int overflow; // open elements beyond the depth
    private boolean deep;

    /** An open element, with what it inherits. */
    private record Open(
            String name,
            Optional<String> reason,
            boolean dropped,
            boolean inArticle,
            boolean bold,
            boolean linked,
            boolean pre,
            Passage.Tag tag) {
        static final Open ROOT = new Open("", Optional.empty(), false, false, false, false, false, Passage.Tag.NONE);
    }

    private HtmlReader(Chars source, int depth, Furniture furniture) {
        this.source = source;
        this.depth = depth;
        this.furniture = furniture;
        this.writer = new PassageWriter(source.size());
    }

    static Page read(Chars source, int depth, Furniture furniture) {
        HtmlReader reader = new HtmlReader(source, depth, furniture);
        new HtmlTokens(source, reader).run();
        reader.writer.flush();
        return new Page(reader.writer.chars(), reader.writer.passages(), reader.facts, reader.deep);
    }

    @Override
    public void start(String name, Map<String, String> attributes, boolean selfClosing) {
        PageFacts.fromElement(name, attributes).forEach((key, value) -> PageFacts.add(key, value, facts));
        if (name.equals("br")) {
            writer.lineBreak();
            return;
        }
        if (HtmlElements.isBlock(name)) {
            closeImplied(name);
            writer.flush();
        }
        if (name.equals("a") && openNames.getOrDefault("a", 0) > 0) {
            end("a");
        }
        if (HtmlElements.isVoid(name)) {
            return;
        }
        if (stack.size() >= depth) {
            overflow++;
            deep = true;
            return;
        }
        push(opened(name, attributes));
    }

    private Open opened(String name, Map<String, String> attributes) {
        Open parent = top();
        boolean article = parent.inArticle
                || name.equals("article")
                || name.equals("main")
                || "main".equals(attributes.get("role"));
        Optional<String> reason = parent.reason.or(() -> furniture.ofElement(name, attributes, article));
        return new Open(
                name,
                reason,
                parent.dropped || HtmlElements.isDropped(name),
                article,
                parent.bold || name.equals("b") || name.equals("strong"),
                parent.linked || name.equals("a"),
                parent.pre || name.equals("pre"),
                HtmlElements.findTag(name)
                        .orElse(HtmlElements.isBlock(name) && !name.equals("p") ? Passage.Tag.NONE : parent.tag));
    }

    /** HTML lets the end tags of paragraphs, list items and cells go without saying. */
    private void closeImplied(String name) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            String open = stack.get(i).name;
            if (HtmlElements.endsBefore(open, name)) {
                popTo(i);
                return;
            }
            if (HtmlElements.isBlock(open)) {
                return;
            }
        }
    }

    @Override
    public void end(String name) {
        boolean block = HtmlElements.isBlock(name);
        if (block) {
            writer.flush();
        }
        if (overflow > 0 && !HtmlElements.isVoid(name)) {
            overflow--;
            return;
        }
        if (openNames.getOrDefault(name, 0) == 0) {
            return;
        }
        for (int i = stack.size() - 1; i >= 0; i--) {
            String open = stack.get(i).name;
            if (open.equals(name)) {
                popTo(i);
                return;
            }
            if (!block && HtmlElements.isBlock(open)) {
                return;
            }
        }
    }

    private void push(Open open) {
        stack.add(open);
        openNames.merge(open.name, 1, Integer::sum);
    }

    private void popTo(int index) {
        while (stack.size() > index) {
            openNames.merge(stack.removeLast().name, -1, Integer::sum);
        }
    }

    private Open top() {
        return stack.isEmpty() ? Open.ROOT : stack.getLast();
    }

    @Override
    public void text(int from, int to, boolean raw) {
        Open open = top();
        if (raw) {
            Matcher published = PUBLISHED.matcher(source.cut(from, to));
            if (open.name.equals("script") && published.find()) {
                PageFacts.add("date", published.group(1), facts);
            }
            return;
        }
        if (open.name.equals("title")) {
            String title = Parser.unescapeEntities(source.cut(from, to), false).strip();
            PageFacts.add("page-title", title, facts);
            return;
        }
        if (open.dropped) {
            return;
        }
        writer.style(open.reason, open.tag, open.bold, open.linked, open.inArticle, open.pre);
        int at = from;
        while (at < to) {
            at = character(at, to);
        }
    }

    /** Writes the character at a position; gives where the source goes on. */
    private int character(int at, int to) {
        if (source.get(at) == '&') {
            Optional<CharacterReference> reference = CharacterReference.find(source, at, to);
            if (reference.isPresent()) {
                int end = reference.get().end();
                reference
                        .get()
                        .value()
                        .codePoints()
                        .forEach(c -> writer.write(c, source.start(at), source.end(end - 1)));
                return end;
            }
        }
        writer.write(source.get(at), source.start(at), source.end(at));
        return at + 1;
    }
}
