package dev.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Measures each element of a page, and finds its stretches of text, without what is set aside. */
final class Measures implements NodeFilter {
    private static final String COMMAS = ",،﹐︐﹑⹁⸴⸲，、";
    private static final Set<String> EMBEDS = Set.of("object", "embed", "iframe");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Letters that a stretch of running text has at least, and the share of them that may be in links. */
    private static final int RUNNING = 80;

    private static final double LINKED = 0.3;

    /** Lines that lead to another place of the same page count little as links. */
    private static final double WITHIN_PAGE = 0.3;

    private final Map<Element, String> reasons;
    private final Map<Element, Measure> measures = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private int links;

    /**
     * Text of one block without a block in it.
     *
     * @param block the element whose text it is
     * @param whole whether the block holds nothing else
     */
    record Stretch(Element block, int letters, int commas, boolean whole) {}

    private static final class Block {
        private final Element element;
        private int stretches;
        private int breaks;
        private int letters;
        private int linked;
        private int commas;
        private boolean mixed;

        private Block(Element element) {
            this.element = element;
        }
    }

    private Measures(Map<Element, String> reasons) {
        this.reasons = reasons;
    }

    static Measures of(Element page, Map<Element, String> reasons) {
        Measures measures = new Measures(reasons);
        measures.open.add(new Block(page));
        page.filter(measures);
        return measures;
    }

    Measure get(Element element) {
        return measures.computeIfAbsent(element, e -> new Measure());
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Takes an element out of what is above it. */
    void remove(Element element) {
        Measure gone = get(element);
        for (Element above = element.parent(); above != null; above = above.parent()) {
            get(above).add(gone, -1);
        }
        measures.put(element, new Measure());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text);
        } else if (node instanceof Element element) {
            return start(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        String name = element.normalName();
        Measure measure = get(element);
        measure.embeds += EMBEDS.contains(name) ? 1 : 0;
        if (reasons.containsKey(element)) {
            measure.embeds = 0;
            return FilterResult.SKIP_CHILDREN;
        }
        if (HtmlElements.isDropped(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        measure.paragraphs += name.equals("p") ? 1 : 0;
        measure.items += name.equals("li") ? 1 : 0;
        measure.images += name.equals("img") ? 1 : 0;
        measure.inputs += name.equals("input") ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        if (name.equals("br") && ++open.getLast().breaks > 1) {
            end(open.getLast(), false);
        }
        if (HtmlElements.isBlock(name)) {
            open.getLast().mixed = true;
            end(open.getLast(), false);
            open.add(new Block(element));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Measure measure = get(element);
        String name = element.normalName();
        boolean skipped = reasons.containsKey(element) || HtmlElements.isDropped(name);
        if (HtmlElements.isBlock(name) && !skipped) {
            Block block = open.removeLast();
            end(block, !block.mixed && block.stretches == 0);
        }
        if (name.equals("a") && !skipped) {
            links--;
            boolean within =
                    element.attr("href").startsWith("#") && element.attr("href").length() > 1;
            measure.linked = (int) (measure.letters * (within ? WITHIN_PAGE : 1));
        }
        measure.headings = HEADINGS.contains(name) ? measure.letters : measure.headings;
        measure.listed = name.equals("ul") || name.equals("ol") ? measure.letters : measure.listed;
        if (element.parent() != null) {
            get(element.parent()).add(measure, 1);
        }
        return FilterResult.CONTINUE;
    }

    private void end(Block block, boolean whole) {
        if (block.letters > 0) {
            boolean running = block.letters >= RUNNING && block.linked <= LINKED * block.letters;
            get(block.element).running += running ? block.letters : 0;
            stretches.add(new Stretch(block.element, block.letters, block.commas, whole));
            block.stretches++;
        }
        block.letters = 0;
        block.linked = 0;
        block.commas = 0;
        block.breaks = 0;
    }

    private void count(TextNode node) {
        String text = node.getWholeText();
        int letters = 0;
        int commas = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == 0xA0;
            // Where words are not set apart, a character says as much as two letters.
            letters += space ? (blank ? 0 : 1) : Character.isIdeographic(c) ? 2 : 1;
            commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
            blank = space;
        }
        if (letters > 0 && node.parent() instanceof Element parent) {
            Measure measure = get(parent);
            measure.letters += letters;
            measure.commas += commas;
            Block block = open.getLast();
            block.letters += letters;
            block.linked += links > 0 ? letters : 0;
            block.commas += commas;
            block.breaks = 0;
        }
    }
}
