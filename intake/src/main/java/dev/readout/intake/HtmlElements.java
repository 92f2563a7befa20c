package dev.readout.intake;

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
            "xmp",
            "head",
            "title",
            "map");

    private HtmlElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
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
