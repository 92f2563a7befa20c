package dev.readout.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What HTML says about its elements, as far as reading a text needs it. */
final class HtmlElements {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Set<String> VOID = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "br",
            "col",
            "embed",
            "frame",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    /** Their content is nothing that a reader sees. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "noembed",
            "noframes",
            "object",
            "svg",
            "math",
            "audio",
            "video",
            "canvas",
            "map");

    private static final Set<String> CELLS = Set.of("td", "th", "caption");

    /** An open element of the key's name ends where one of these starts. */
    private static final Map<String, Set<String>> ENDS_BEFORE = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "td", Set.of("td", "th", "tr", "tbody", "tfoot"),
            "th", Set.of("td", "th", "tr", "tbody", "tfoot"),
            "tr", Set.of("tr", "tbody", "tfoot"),
            "option", Set.of("option"),
            "head", Set.of("body"));

    private HtmlElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    /** Whether an open element ends where another starts, without its end tag. */
    static boolean endsBefore(String open, String starting) {
        return open.equals("p")
                ? !CELLS.contains(starting)
                : ENDS_BEFORE.getOrDefault(open, Set.of()).contains(starting);
    }

    static Optional<Passage.Tag> findTag(String name) {
        return switch (name) {
            case "h1" -> Optional.of(Passage.Tag.TITLE);
            case "h2", "h3", "h4", "h5", "h6" -> Optional.of(Passage.Tag.HEADING);
            case "li" -> Optional.of(Passage.Tag.LIST_ITEM);
            default -> Optional.empty();
        };
    }
}
