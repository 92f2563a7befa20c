package dev.readout.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a page of HTML into passages: one for each block, in the order of the source. */
final class HtmlReader implements NodeFilter {
    private static final int MOST_TAGS = 1_000_000;

    private final Chars source;
    private final HtmlTree tree;
    private final int depth;
    private final Article article;
    private final List<Open> stack = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int line;
    private boolean deep;

    /** An open element, with what it inherits. */
    private record Open(PassageWriter.Style style, Optional<String> reason, boolean inRoot) {
        static final Open ROOT = new Open(PassageWriter.Style.PLAIN, Optional.empty(), false);
    }

    /** Text between two tags, or a line break, which has no characters. A new line number is a new block. */
    private record Piece(int from, int to, int line, PassageWriter.Style style) {}

    private HtmlReader(Chars source, HtmlTree tree, int depth, Article article) {
        this.source = source;
        this.tree = tree;
        this.depth = depth;
        this.article = article;
    }

    /** @throws IOException where it is of so many tags that their tree would not fit into the memory */
    static Page read(Chars source, int depth, Furniture furniture) throws IOException {
        if (source.count('<') > MOST_TAGS) {
            throw new IOException("it has more than " + MOST_TAGS + " tags");
        }
        HtmlTree tree = HtmlTree.parse(source, depth);
        HtmlReader reader = new HtmlReader(source, tree, depth, new ArticleFinder(furniture).find(tree.document()));
        tree.document().filter(reader);
        PassageWriter writer = reader.write();
        return Headline.mark(new Page(writer.chars(), writer.passages(), HtmlFacts.read(tree.document()), reader.deep));
    }

    @Override
    public FilterResult head(Node node, int at) {
        if (node instanceof TextNode text) {
            add(tree.from(text), tree.to(text));
        } else if (node instanceof Element element) {
            return start(element, at);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element, int at) {
        String name = element.normalName();
        deep |= at >= depth;
        line += HtmlElements.isBlock(name) ? 1 : 0;
        if (name.equals("br")) {
            add(tree.from(element), tree.from(element));
        }
        if (HtmlElements.isDropped(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        stack.add(opened(element, name, stack.isEmpty() ? Open.ROOT : stack.getLast()));
        return FilterResult.CONTINUE;
    }

    private Open opened(Element element, String name, Open parent) {
        boolean inRoot = parent.inRoot || article.roots().contains(element);
        Optional<String> reason = parent.reason.or(() -> article.findReason(element));
        PassageWriter.Style outer = parent.style;
        PassageWriter.Style style = new PassageWriter.Style(
                reason.or(() -> inRoot ? Optional.empty() : Optional.of(Article.OUTSIDE)),
                HtmlElements.findTag(name)
                        .orElse(HtmlElements.isBlock(name) && !name.equals("p") ? Passage.Tag.NONE : outer.tag()),
                outer.bold() || name.equals("b") || name.equals("strong"),
                outer.linked() || name.equals("a"),
                outer.inArticle() || Furniture.isArticle(element),
                outer.pre() || name.equals("pre"));
        return new Open(style, reason, inRoot);
    }

    @Override
    public FilterResult tail(Node node, int at) {
        if (node instanceof Element element && !HtmlElements.isDropped(element.normalName())) {
            stack.removeLast();
        }
        line += node instanceof Element && HtmlElements.isBlock(node.normalName()) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void add(int from, int to) {
        int start = from >= 0 ? from : pieces.isEmpty() ? 0 : pieces.getLast().to;
        pieces.add(new Piece(start, Math.max(start, to), line, stack.getLast().style));
    }

    /** A browser moves text that stands loose in a table; a quote shall be found where the source has it. */
    private PassageWriter write() {
        PassageWriter writer = new PassageWriter(source.size());
        pieces.sort(Comparator.comparingInt(Piece::from));
        int last = 0;
        for (Piece piece : pieces) {
            if (piece.line != last) {
                writer.flush();
                last = piece.line;
            }
            if (piece.from == piece.to) {
                writer.lineBreak();
            } else {
                writer.style(piece.style);
                write(piece, writer);
            }
        }
        writer.flush();
        return writer;
    }

    private void write(Piece piece, PassageWriter writer) {
        int at = piece.from;
        while (at < piece.to) {
            at = character(at, piece.to, writer);
        }
    }

    /** Writes the character at a position; gives where the source goes on. */
    private int character(int at, int to, PassageWriter writer) {
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
