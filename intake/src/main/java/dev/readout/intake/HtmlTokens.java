package dev.readout.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Cuts HTML into tags and text, the way browsers do, in one pass from left to right. */
final class HtmlTokens {
    private static final Set<String> RAW =
            Set.of("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title");

    /** Takes the pieces in order. Positions are characters of the source. */
    interface Sink {
        void start(String name, Map<String, String> attributes, boolean selfClosing);

        void end(String name);

        /** @param raw whether the text is a script's or style's, with no entities in it */
        void text(int from, int to, boolean raw);
    }

    private final Chars source;
    private final Sink sink;
    private int at;

    HtmlTokens(Chars source, Sink sink) {
        this.source = source;
        this.sink = sink;
    }

    void run() {
        int text = 0;
        while (at < source.size()) {
            if (source.get(at) != '<' || !isMarkup()) {
                at++;
                continue;
            }
            text(text, at, false);
            markup();
            text = at;
        }
        text(text, at, false);
    }

    private void text(int from, int to, boolean raw) {
        if (from < to) {
            sink.text(from, to, raw);
        }
    }

    private boolean isMarkup() {
        int next = peek(1);
        return isLetter(next) || next == '!' || next == '?' || (next == '/' && (isLetter(peek(2)) || peek(2) == '>'));
    }

    private void markup() {
        int next = peek(1);
        if (isLetter(next)) {
            startTag();
        } else if (next == '/' && isLetter(peek(2))) {
            at += 2;
            String name = name();
            attributes();
            sink.end(name);
        } else if (next == '!' && peek(2) == '-' && peek(3) == '-') {
            at += 2; // "<!-->" is a whole comment
            skipTo("-->");
        } else {
            skipTo(">");
        }
    }

    private void startTag() {
        at++;
        String name = name();
        Map<String, String> attributes = attributes();
        boolean selfClosing = source.get(at - 1) == '>' && at >= 2 && source.get(at - 2) == '/';
        sink.start(name, attributes, selfClosing);
        if (RAW.contains(name) && !selfClosing) {
            rawText(name);
        }
    }

    private void rawText(String name) {
        int from = at;
        while (at < source.size() && !closes(name)) {
            at++;
        }
        text(from, at, !name.equals("title") && !name.equals("textarea"));
    }

    private boolean closes(String name) {
        return source.get(at) == '<' && peek(1) == '/' && looksAt(name, at + 2) && !isLetter(peek(2 + name.length()));
    }

    private boolean looksAt(String expected, int from) {
        if (from + expected.length() > source.size()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (Character.toLowerCase(source.get(from + i)) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void skipTo(String end) {
        while (at < source.size() && !looksAt(end, at)) {
            at++;
        }
        at = Math.min(source.size(), at + end.length());
    }

    private String name() {
        int from = at;
        while (at < source.size() && !isSpace(source.get(at)) && source.get(at) != '>' && source.get(at) != '/') {
            at++;
        }
        return source.cut(from, at).toLowerCase(Locale.ROOT);
    }

    /** Reads to behind the tag's end. */
    private Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        while (at < source.size() && source.get(at) != '>') {
            if (isSpace(source.get(at)) || source.get(at) == '/') {
                at++;
                continue;
            }
            attribute(found);
        }
        at = Math.min(source.size(), at + 1);
        return found;
    }

    private void attribute(Map<String, String> found) {
        int from = at++;
        while (at < source.size() && !isSpace(source.get(at)) && "=>/".indexOf(source.get(at)) < 0) {
            at++;
        }
        String name = source.cut(from, at).toLowerCase(Locale.ROOT);
        int behind = at;
        skipSpace();
        if (at >= source.size() || source.get(at) != '=') {
            at = behind;
            found.putIfAbsent(name, "");
            return;
        }
        at++;
        skipSpace();
        found.putIfAbsent(name, Parser.unescapeEntities(value(), true));
    }

    private String value() {
        if (at >= source.size()) {
            return "";
        }
        int quote = source.get(at);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? ++at : at;
        while (at < source.size()
                && (quoted ? source.get(at) != quote : !isSpace(source.get(at)) && source.get(at) != '>')) {
            at++;
        }
        String value = source.cut(from, at);
        at = quoted ? Math.min(source.size(), at + 1) : at;
        return value;
    }

    private void skipSpace() {
        while (at < source.size() && isSpace(source.get(at))) {
            at++;
        }
    }

    private int peek(int ahead) {
        return at + ahead < source.size() ? source.get(at + ahead) : -1;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
