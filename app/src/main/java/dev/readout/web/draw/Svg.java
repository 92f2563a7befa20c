package dev.readout.web.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one SVG element: names are ours, values and text of any origin, always escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * A picture that is one thing for who cannot see it.
     *
     * @param title what it shows
     */
    static Svg picture(String kind, int width, int height, String title) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        kind,
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        title);
    }

    /** A picture whose parts can be followed. */
    static Svg group(String kind, int width, int height, String title) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        kind,
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "group",
                        "aria-label",
                        title);
    }

    /** @param attributes name and value by turns; numbers are written to a tenth */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text alone. */
    Svg text(String element, String text, Object... attributes) {
        start(element, attributes);
        out.append('>').append(escaped(text)).append("</").append(element).append('>');
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes what is open. */
    Drawing end() {
        while (!open.isEmpty()) {
            close();
        }
        return new Drawing(out.toString());
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String told = value instanceof Double number ? tenths(number) : value.toString();
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(told))
                    .append('"');
        }
    }

    /** To a tenth, without needless zeros. */
    static String tenths(double number) {
        BigDecimal tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
