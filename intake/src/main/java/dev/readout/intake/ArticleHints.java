package dev.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of its part in the page. Immutable. */
final class ArticleHints {
    /** What one good or bad name weighs, against the few points that a paragraph brings. */
    private static final int WEIGHT = 25;

    private static final Set<String> NEVER = Set.of("html", "body", "a", "article", "main", "h1");

    private final List<List<String>> unlikely = new ArrayList<>();
    private final List<String> maybe = new ArrayList<>();
    private final List<String> good = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    private ArticleHints(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "unlikely" -> unlikely.add(row);
                case "maybe" -> maybe.add(row.get(2));
                case "good" -> good.add(row.get(2));
                case "bad" -> bad.add(row.get(2));
                default -> throw new IllegalStateException("article.tsv: " + row);
            }
        }
    }

    static ArticleHints bundled() {
        return new ArticleHints(TableFile.read("article.tsv", 3));
    }

    /** Why an element is most likely no part of an article. */
    Optional<String> findUnlikely(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (names.isBlank() || NEVER.contains(element.normalName()) || holds(names, maybe)) {
            return Optional.empty();
        }
        return unlikely.stream()
                .filter(row -> names.contains(row.get(2)))
                .map(row -> row.get(1))
                .findFirst();
    }

    /** How much more likely, or less, its names make an element to hold the article. */
    int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private int weight(String name) {
        String names = name.toLowerCase(Locale.ROOT);
        return names.isBlank() ? 0 : (holds(names, good) ? WEIGHT : 0) - (holds(names, bad) ? WEIGHT : 0);
    }

    private static boolean holds(String names, List<String> fragments) {
        return fragments.stream().anyMatch(names::contains);
    }
}
