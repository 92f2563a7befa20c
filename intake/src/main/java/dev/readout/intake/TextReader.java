package dev.readout.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads plain text into passages: one a line, or one a paragraph where the lines are wrapped by hand. Also takes off the
 * front matter of Markdown.
 */
final class TextReader {
    private static final Pattern ITEM = Pattern.compile("(?s)(?:[-*•‣▪●]|\\\\[-*])\\s+\\S.*");
    private static final Pattern HEADING = Pattern.compile("(?s)#{1,6} \\S.*");
    private static final Pattern NUMBERED = Pattern.compile("(?s)\\(?\\d{1,3}[.)]\\s+\\S.*");

    private static final Pattern ADDRESS = Pattern.compile("\\S{40,}");

    /** Lines wrapped by hand are about this long, in characters. */
    private static final int SHORTEST_WRAP = 40;

    private static final int LONGEST_WRAP = 100;

    private static final int MOST_LINES = 1_000_000;

    private final Chars chars;

    /** A line without the white space around it; empty where from equals to. */
    private record Line(int from, int to) {
        boolean isBlank() {
            return from == to;
        }
    }

    private TextReader(Chars chars) {
        this.chars = chars;
    }

    /** @throws IOException where it is of so many lines that they would not fit into the memory */
    static Page read(Chars chars) throws IOException {
        TextReader reader = new TextReader(chars);
        List<Line> lines = reader.lines();
        if (lines.size() > MOST_LINES) {
            throw new IOException("it has more than " + MOST_LINES + " lines");
        }
        Map<String, String> facts = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        int body = reader.frontMatter(lines, facts, passages);
        List<Line> rest = lines.subList(body, lines.size());
        reader.join(rest, reader.isWrapped(rest), passages);
        return new Page(chars, passages, facts, false);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= chars.size(); i++) {
            if (i == chars.size() || isLineEnd(chars.get(i))) {
                lines.add(trimmed(start, i));
                // "\r\n" is one end of a line
                i += i + 1 < chars.size() && chars.get(i) == '\r' && chars.get(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private Line trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && chars.isBlank(start)) {
            start++;
        }
        while (end > start && chars.isBlank(end - 1)) {
            end--;
        }
        return new Line(start, end);
    }

    /** Gives the first line behind the front matter. */
    private int frontMatter(List<Line> lines, Map<String, String> facts, List<Passage> passages) {
        if (!cut(lines.getFirst()).equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (cut(lines.get(i)).equals("---")) {
                facts(chars.cut(lines.get(1).from, lines.get(i).from), facts);
                passages.add(Passage.plain(chars, lines.getFirst().from, lines.get(i).to, Passage.Tag.NONE)
                        .setAside("front-matter"));
                return i + 1;
            }
        }
        return 0;
    }

    /** Front matter is YAML; what is none says nothing. */
    private static void facts(String yaml, Map<String, String> facts) {
        try {
            Load load = new Load(LoadSettings.builder().build());
            if (LibraryCall.guarded(() -> load.loadFromString(yaml)) instanceof Map<?, ?> entries) {
                entries.forEach((name, value) -> PageFacts.findKey(String.valueOf(name))
                        .ifPresent(key -> PageFacts.add(key, String.valueOf(value), facts)));
            }
        } catch (IOException e) {
            facts.clear();
        }
    }

    /**
     * Whether paragraphs are spread over lines. Many lines that go on in lower case right below tell it, or lines of one
     * length of which most do not end a sentence; lines longer than that speak against it.
     */
    private boolean isWrapped(List<Line> lines) {
        int inner = 0;
        int tooLong = 0;
        int fitting = 0;
        int sentences = 0;
        int goingOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.isBlank() || next.isBlank() || startsAnew(next)) {
                continue;
            }
            inner++;
            // An address cannot be wrapped, and makes its line long.
            int length = ADDRESS.matcher(cut(line)).replaceAll("").length();
            tooLong += length > LONGEST_WRAP ? 1 : 0;
            fitting += length >= SHORTEST_WRAP && length <= LONGEST_WRAP ? 1 : 0;
            sentences += ".!?".indexOf(chars.get(line.to - 1)) >= 0 ? 1 : 0;
            goingOn += Character.isLowerCase(chars.get(next.from)) ? 1 : 0;
        }
        boolean even = fitting * 10 >= inner * 7 && sentences * 2 <= inner;
        return inner > 0 && tooLong * 10 <= inner && (even || goingOn * 3 >= inner);
    }

    private boolean startsAnew(Line line) {
        String content = cut(line);
        return ITEM.matcher(content).matches()
                || NUMBERED.matcher(content).matches()
                || HEADING.matcher(content).matches();
    }

    private void join(List<Line> lines, boolean wrapped, List<Passage> passages) {
        int first = 0;
        while (first < lines.size()) {
            int last = first;
            while (wrapped
                    && last + 1 < lines.size()
                    && continues(lines.get(first), lines.get(last), lines.get(last + 1))) {
                last++;
            }
            if (!lines.get(first).isBlank()) {
                add(lines.get(first).from, lines.get(last).to, passages);
            }
            first = last + 1;
        }
    }

    private boolean continues(Line first, Line line, Line next) {
        if (line.isBlank() || next.isBlank() || HEADING.matcher(cut(first)).matches()) {
            return false;
        }
        return !startsAnew(next);
    }

    private void add(int from, int to, List<Passage> passages) {
        String content = chars.cut(from, to);
        Passage.Tag tag = ITEM.matcher(content).matches()
                ? Passage.Tag.LIST_ITEM
                : HEADING.matcher(content).matches() ? Passage.Tag.HEADING : Passage.Tag.NONE;
        passages.add(Passage.plain(chars, from, to, tag));
    }

    private String cut(Line line) {
        return chars.cut(line.from, line.to);
    }
}
