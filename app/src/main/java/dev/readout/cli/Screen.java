package dev.readout.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines for a person: wrapped, indented, and with weight where the output is a terminal. */
final class Screen {
    /** Soft hyphen, zero width space, word joiner, byte order mark: they only tell where a line may end. */
    private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String CYAN = "\u001b[36m";
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final int width;
    private final boolean colour;

    Screen(Surroundings surroundings) {
        this.out = surroundings.out();
        this.width = surroundings.width();
        this.colour = surroundings.colour();
    }

    void line(String line) {
        out.print(safe(line) + "\n");
    }

    void empty() {
        out.print("\n");
    }

    void heading(String line) {
        out.print(weight(BOLD, safe(line)) + "\n");
    }

    /** A line whose first words carry weight. */
    void entry(int indent, String strong, String rest) {
        List<String> lines = wrap(safe(strong + rest), width - indent - 4);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean whole = i == 0 && line.startsWith(strong);
            String shown = whole ? weight(CYAN, strong) + line.substring(strong.length()) : line;
            out.print(" ".repeat(i == 0 ? indent : indent + 4) + shown + "\n");
        }
    }

    /** A paragraph of other people's words, as they were laid out no longer. */
    void text(int indent, String text) {
        wrap(folded(text), width - indent).forEach(line -> out.print(" ".repeat(indent) + line + "\n"));
    }

    void quiet(int indent, String text) {
        wrap(folded(text), width - indent).forEach(line -> out.print(" ".repeat(indent) + weight(DIM, line) + "\n"));
    }

    private static String folded(String text) {
        return safe(text).replaceAll(" {2,}", " ");
    }

    /** A piece of a line. */
    record Piece(Tone tone, String words) {}

    enum Tone {
        PLAIN,
        ADDED,
        DROPPED,
        FOUND
    }

    /** Pieces that follow one another, wrapped as one text; each keeps its colour over the end of a line. */
    void pieces(int indent, List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        List<Tone> tones = new ArrayList<>();
        for (Piece piece : pieces) {
            all.append(safe(piece.words()));
            tones.addAll(Collections.nCopies(all.length() - tones.size(), piece.tone()));
        }
        for (int from = 0; from < all.length(); ) {
            int to = lineEnd(all, from, width - indent);
            out.print(" ".repeat(indent) + toned(all, tones, from, to) + "\n");
            from = to;
            while (from < all.length() && all.charAt(from) == ' ') {
                from++;
            }
        }
    }

    private static int lineEnd(StringBuilder text, int from, int width) {
        if (text.length() - from <= width) {
            return text.length();
        }
        int space = text.lastIndexOf(" ", from + width);
        int next = space > from ? space : text.indexOf(" ", from + 1);
        return next < 0 ? text.length() : next;
    }

    private String toned(StringBuilder text, List<Tone> tones, int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int at = from; at < to; ) {
            int end = at;
            while (end < to && tones.get(end) == tones.get(at)) {
                end++;
            }
            String words = text.substring(at, end);
            line.append(
                    switch (tones.get(at)) {
                        case PLAIN -> words;
                        case ADDED -> weight(GREEN, words);
                        case DROPPED -> weight(RED, words);
                        case FOUND -> weight(BOLD, words);
                    });
            at = end;
        }
        return line.toString();
    }

    private String weight(String code, String text) {
        return colour && !text.isEmpty() ? code + text + PLAIN : text;
    }

    /** White space as spaces, and nothing that would steer a terminal: the words come from other people's pages. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(c -> UNSEEN.indexOf(c) < 0).forEach(c -> {
            boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            safe.appendCodePoint(blank ? ' ' : steers ? '\ufffd' : c);
        });
        return safe.toString();
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            if (line.length() > 0 || (word.isEmpty() && lines.isEmpty())) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
