package dev.readout.language;

import dev.readout.document.Span;
import dev.readout.document.Text;

/**
 * A stretch of a text as the tokenizer is to see it: typographic quotes, dashes and spaces in their plain form,
 * emoji, bullets and the signs of hashtags as white space, invisible characters left out. It remembers where each of
 * its characters stands in the text.
 */
final class PlainText {
    private final StringBuilder plain = new StringBuilder();
    private int[] from;

    private PlainText(int capacity) {
        from = new int[capacity + 16];
    }

    static PlainText of(Text text, Span span) {
        String value = text.value();
        int end = text.toChar(span.end());
        PlainText plain = new PlainText(end - text.toChar(span.start()));
        for (int at = text.toChar(span.start()); at < end; ) {
            int c = value.codePointAt(at);
            plain.take(c, at, value, end);
            at += Character.charCount(c);
        }
        return plain;
    }

    String value() {
        return plain.toString();
    }

    /** The offset in the text, in UTF-16 units, of one of its characters. */
    int origin(int index) {
        return from[index];
    }

    /** Puts white space before the character at an index. */
    void split(int index) {
        int origin = from[index];
        from = java.util.Arrays.copyOf(from, Math.max(from.length, plain.length() + 8));
        System.arraycopy(from, index, from, index + 1, plain.length() - index);
        from[index] = origin;
        plain.insert(index, ' ');
    }

    /** Markdown's backslash, and the underline that it makes of a no-break space ("President\\_Ash"). */
    private static boolean isEscape(int c, int at, String value) {
        return c == '\\' || c == '_' && at > 0 && value.charAt(at - 1) == '\\';
    }

    private void take(int c, int at, String value, int end) {
        if (c == '\u2014' || c == '\u2015') {
            add(" -- ", at);
        } else if (c == '\u2013' || c == '\u2012' || c == '\u2212') {
            boolean alone = at + 1 >= end || Character.isWhitespace(value.charAt(at + 1));
            add(alone ? "--" : "-", at);
        } else if (c == '\u2026') {
            add("...", at);
        } else if (c == '#' || isSpace(c) || isOrnament(c) || isEscape(c, at, value)) {
            add(" ", at);
        } else if (!isInvisible(c)) {
            String same = plainForm(c);
            add(same, at);
            if (Character.charCount(c) == 2) {
                from[plain.length() - 1] = at + 1;
            }
        }
    }

    private void add(String characters, int at) {
        if (plain.length() + characters.length() > from.length) {
            from = java.util.Arrays.copyOf(from, from.length * 2);
        }
        for (int i = 0; i < characters.length(); i++) {
            from[plain.length()] = at;
            plain.append(characters.charAt(i));
        }
    }

    private static String plainForm(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2010', '\u2011' -> "-";
            default -> Character.toString(c);
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isOrnament(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL && c != '°'
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.MODIFIER_SYMBOL && c > 0xFFFF
                || c == '\u2022'
                || c == '\u2023'
                || c == '\u2043'
                || c == '\u00B7'
                || c == '\u2219';
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }
}
