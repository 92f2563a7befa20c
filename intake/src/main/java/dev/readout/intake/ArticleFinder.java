package dev.readout.intake;

import dev.readout.intake.Measures.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Finds the article of a page as Mozilla's Readability does (Arc90, 2009; Apache-2.0): paragraphs give points to what they
 * stand in, links take points away, the best element is the article, with those beside it that are like it; what in it
 * looks like no text is trimmed. Where too little is found, it is looked for again with fewer prejudices.
 */
final class ArticleFinder {
    /** Letters that an article has; with fewer, another look is taken. */
    private static final int ENOUGH = 500;

    /** How many times the running text must be found, for a look with fewer prejudices to be believed. */
    private static final int MUCH_MORE = 3;

    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;

    /** The share of running text more that makes an element above the better one, and how dense that must be. */
    private static final double MORE = 0.2;

    private static final double DENSE = 0.6;
    private static final int CANDIDATES = 5;

    private static final Set<String> SCORED = Set.of(
            "p",
            "td",
            "pre",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div",
            "section",
            "article",
            "main",
            "center",
            "body",
            "blockquote",
            "dd",
            "figure",
            "header");
    private static final Set<String> PARAGRAPHS = Set.of("p", "td", "pre", "h2", "h3", "h4", "h5", "h6");

    private final Furniture furniture;
    private final ArticleHints hints = ArticleHints.bundled();

    ArticleFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    /** What is taken for granted in one look at a page. */
    private record Look(boolean names, boolean weights, boolean trims) {}

    private static final List<Look> LOOKS = List.of(
            new Look(true, true, true),
            new Look(false, true, true),
            new Look(false, false, true),
            new Look(false, false, false));

    private record Attempt(Article article, int letters, int running) {}

    Article find(Document page) {
        List<Attempt> attempts = new ArrayList<>();
        for (Look look : LOOKS) {
            Attempt attempt = attempt(page, look);
            if (attempt.letters >= ENOUGH) {
                return attempt.article;
            }
            attempts.add(attempt);
        }
        return best(attempts)
                .map(Attempt::article)
                // Where nothing runs on for a line, it cannot be told what is beside the text.
                .orElseGet(() -> new Article(
                        Set.of(page.body()), attempts.getFirst().article.reasons()));
    }

    /** The first, with all prejudices, unless a later one shows how much they cost. */
    private static Optional<Attempt> best(List<Attempt> attempts) {
        return attempts.stream()
                .filter(a -> a.running > 0)
                .reduce((best, later) -> later.running > MUCH_MORE * best.running ? later : best);
    }

    private Attempt attempt(Document page, Look look) {
        Map<Element, String> reasons = reasons(page, look);
        Measures measures = Measures.of(page, reasons);
        Map<Element, Double> scores = scores(measures, look);
        Set<Element> roots = top(scores, measures)
                .map(top -> withSiblings(top, scores, measures))
                .orElseGet(() -> Set.of(page.body()));
        if (look.trims) {
            new Trimming(measures, hints, look.weights, reasons).trim(roots);
        }
        int letters = roots.stream().mapToInt(r -> measures.get(r).letters).sum();
        int running = roots.stream().mapToInt(r -> measures.get(r).running).sum();
        return new Attempt(new Article(roots, reasons), letters, running);
    }

    private Map<Element, String> reasons(Document page, Look look) {
        Map<Element, String> reasons = new HashMap<>();
        Set<Element> articles = new HashSet<>();
        page.filter((NodeFilter) (node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            boolean inArticle = articles.contains(element.parent()) || Furniture.isArticle(element);
            if (inArticle) {
                articles.add(element);
            }
            Optional<String> reason = furniture
                    .ofElement(element, inArticle, look.names)
                    .or(() -> look.names && !isInTable(element) ? hints.findUnlikely(element) : Optional.empty());
            reason.ifPresent(r -> reasons.put(element, r));
            return reason.isPresent() ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return reasons;
    }

    private static boolean isInTable(Element element) {
        int level = 0;
        for (Element above = element.parent(); above != null && level < 3; above = above.parent(), level++) {
            if (above.normalName().equals("table") || above.normalName().equals("code")) {
                return true;
            }
        }
        return false;
    }

    private Map<Element, Double> scores(Measures measures, Look look) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Stretch stretch : measures.stretches()) {
            if (stretch.letters() < SHORTEST || !SCORED.contains(stretch.block().normalName())) {
                continue;
            }
            double points = 2.0 + stretch.commas() + Math.min(stretch.letters() / 100, 3);
            boolean paragraph =
                    stretch.whole() || PARAGRAPHS.contains(stretch.block().normalName());
            Element above = paragraph ? stretch.block().parent() : stretch.block();
            for (int level = 0; level < LEVELS && above != null && above.parent() != null; level++) {
                double start = look.weights ? hints.weight(above) : 0;
                String name = above.normalName();
                double divider = level < 2 ? level + 1 : level * 3;
                scores.merge(
                        above,
                        points / divider + start + ArticleFinder.start(name),
                        (old, more) -> old + points / divider);
                above = above.parent();
            }
        }
        scores.replaceAll((element, score) -> score * (1 - measures.get(element).linkDensity()));
        return scores;
    }

    private static int start(String name) {
        return switch (name) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
    }

    private static Optional<Element> top(Map<Element, Double> scores, Measures measures) {
        List<Element> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
        if (best.isEmpty()
                || best.getFirst().normalName().equals("body")
                || best.getFirst().normalName().equals("html")) {
            return Optional.empty();
        }
        Element top = common(best, scores);
        top = gathering(rising(top, scores), measures);
        while (top.parent() != null
                && !top.parent().normalName().equals("body")
                && top.parent().childrenSize() == 1) {
            top = top.parent();
        }
        return Optional.of(top);
    }

    /** Where at least three good elements stand in one, that one may be the article, in parts. */
    private static Element common(List<Element> best, Map<Element, Double> scores) {
        Element top = best.getFirst();
        double enough = 0.75 * scores.getOrDefault(top, 0.0);
        List<Element> others = best.stream()
                .skip(1)
                .filter(e -> scores.getOrDefault(e, 0.0) >= enough)
                .toList();
        for (Element above = top.parent();
                above != null && !above.normalName().equals("body");
                above = above.parent()) {
            Element in = above;
            if (others.stream().filter(o -> o.parents().contains(in)).count() >= 3) {
                return above;
            }
        }
        return top;
    }

    /** An element above that has more points holds more of the text. */
    private static Element rising(Element from, Map<Element, Double> scores) {
        Element top = from;
        double last = scores.getOrDefault(top, 0.0);
        double least = last / 3;
        for (Element above = top.parent();
                above != null && !above.normalName().equals("body");
                above = above.parent()) {
            if (!scores.containsKey(above)) {
                continue;
            }
            double score = scores.getOrDefault(above, 0.0);
            if (score < least) {
                break;
            }
            if (score > last) {
                return above;
            }
            last = score;
        }
        return top;
    }

    /** An element above that holds more running text, and little else, holds the rest of the article. */
    private static Element gathering(Element from, Measures measures) {
        Element top = from;
        for (Element above = top.parent();
                above != null && !above.normalName().equals("html");
                above = above.parent()) {
            Measure in = measures.get(top);
            Measure all = measures.get(above);
            int more = all.running - in.running;
            if (more >= MORE * in.running && more >= DENSE * (all.letters - in.letters)) {
                top = above;
            }
        }
        return top;
    }

    private Set<Element> withSiblings(Element top, Map<Element, Double> scores, Measures measures) {
        Set<Element> roots = new HashSet<>();
        double score = scores.getOrDefault(top, 0.0);
        double least = Math.max(10, score * 0.2);
        for (Element sibling :
                top.parent() == null ? List.of(top) : top.parent().children()) {
            double bonus = !top.className().isEmpty() && sibling.className().equals(top.className()) ? score * 0.2 : 0;
            boolean like = scores.containsKey(sibling) && scores.getOrDefault(sibling, 0.0) + bonus >= least;
            if (sibling == top || like || isParagraph(sibling, measures)) {
                roots.add(sibling);
            }
        }
        return roots;
    }

    private static boolean isParagraph(Element sibling, Measures measures) {
        if (!sibling.normalName().equals("p")) {
            return false;
        }
        Measure measure = measures.get(sibling);
        boolean sentence =
                measure.letters > 0 && measure.linked == 0 && sibling.text().matches("(?s).*\\.(?: .*|)");
        return measure.letters > 80 ? measure.linkDensity() < 0.25 : sentence;
    }
}
