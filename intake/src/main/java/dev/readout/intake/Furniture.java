package dev.readout.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Knows the lines and elements that belong to a web site and not to its text. Immutable. */
final class Furniture {
    private static final Pattern BARS = Pattern.compile("\\s*[|·•»›/>\\n]+\\s*");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?iu)(?:©|\\(c\\)|copyright\\b).*|.*\\ball rights reserved\\.?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern NOT_A_NAME = Pattern.compile("[-_\\s]+");
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main", "article", "h1", "p");
    private static final int LONGEST = 80;

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> harmless;

    private Furniture(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "line" -> lines.put(bare(row.get(2)), row.get(1));
                case "name" -> names.put(row.get(2), row.get(1));
                default -> {}
            }
        }
        harmless = rows.stream()
                .filter(r -> r.get(0).equals("not"))
                .map(r -> r.get(2))
                .collect(Collectors.toSet());
    }

    static Furniture bundled() {
        return new Furniture(TableFile.read("furniture.tsv", 3));
    }

    /** The reason to set a line aside, whatever stands around it. */
    Optional<String> ofLine(String content) {
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        if (COPYRIGHT.matcher(content.strip()).matches()) {
            return Optional.of("footer");
        }
        Optional<String> whole = Optional.ofNullable(lines.get(bare(content)));
        return whole.isPresent() ? whole : ofParts(content);
    }

    /** "Home | News | Contact", "bold | italic": all parts are known, or the first is and there is a path behind it. */
    private Optional<String> ofParts(String content) {
        List<String> parts = BARS.splitAsStream(content)
                .filter(p -> !p.isBlank())
                .map(Furniture::bare)
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Optional<String> first = Optional.ofNullable(lines.get(parts.getFirst()));
        boolean path = content.contains(">") || content.contains("»") || content.contains("›");
        boolean known = parts.stream().allMatch(lines::containsKey);
        return first.filter(r -> known || (path && r.equals("menu"))).map(r -> path ? "breadcrumb" : r);
    }

    /** Whether an element is the page's own article or main part. */
    static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("role").equals("main");
    }

    /**
     * The reason to set an element with all its content aside.
     *
     * @param names whether its class and id are believed
     */
    Optional<String> ofElement(Element element, boolean inArticle, boolean names) {
        Optional<String> byElement = switch (element.normalName()) {
            case "nav" -> Optional.of("menu");
            case "footer" -> inArticle ? Optional.empty() : Optional.of("footer");
            case "aside" -> Optional.of("related");
            case "button", "select", "textarea", "option" -> Optional.of("form");
            default -> byRole(element.attr("role"));
        };
        return byElement
                .or(() -> isHidden(element) ? Optional.of("hidden") : Optional.empty())
                .or(() -> names ? byName(element) : Optional.empty());
    }

    private static Optional<String> byRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar" -> Optional.of("menu");
            case "search" -> Optional.of("search");
            case "contentinfo" -> Optional.of("footer");
            case "complementary" -> Optional.of("related");
            case "dialog", "alertdialog", "alert" -> Optional.of("cookie");
            default -> Optional.empty();
        };
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private Optional<String> byName(Element element) {
        String all = element.className() + " " + element.id();
        if (WHOLE_PAGE.contains(element.normalName()) || all.isBlank()) {
            return Optional.empty();
        }
        for (String name : all.strip().split("\\s+")) {
            String[] words =
                    NOT_A_NAME.split(name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT));
            if (List.of(words).stream().noneMatch(harmless::contains)) {
                for (String word : words) {
                    if (names.containsKey(word)) {
                        return Optional.of(names.get(word));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Lower case, without the decoration around it. */
    private static String bare(String line) {
        String spaced = SPACES.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return DECORATION.matcher(spaced).replaceAll("");
    }
}
