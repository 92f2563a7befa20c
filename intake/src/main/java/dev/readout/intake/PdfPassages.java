package dev.readout.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins the lines of pages to paragraphs. A new one starts where there is more space than between other lines, another
 * size of type, an indent or a bullet. Page numbers, and lines that recur at the edge of pages, are set aside.
 */
final class PdfPassages {
    private static final Pattern STARTS_ANEW =
            Pattern.compile("(?s)(?:[-*•‣▪●◦–]\\s+\\S|\\(?\\d{1,3}[.)]\\s+\\S|\\([a-z]{1,3}\\)\\s+\\S).*");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+)?[-–—]?\\s?\\d{1,4}\\s?[-–—]?(?:\\s*(?:/|of)\\s*\\d{1,4})?");

    /** More than so many times the usual space between lines is a gap. */
    private static final double GAP = 1.25;

    /** In sizes of the type. */
    private static final double INDENT = 0.9;

    private final Chars from;
    private final List<PdfLine> lines;
    private final Chars chars;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> edges = new HashMap<>();
    private double spacing;

    private PdfPassages(Chars from, List<PdfLine> lines) {
        this.from = from;
        this.lines = lines;
        this.chars = new Chars(from.size() + lines.size());
    }

    static Page page(PdfLines read) {
        PdfPassages reader = new PdfPassages(read.chars(), read.lines());
        reader.join();
        return new Page(reader.chars, reader.passages, Map.of(), false).placed(read.glyphs());
    }

    private void join() {
        edges();
        List<PdfLine> body = lines.stream().filter(line -> !isFurniture(line)).toList();
        spacing = spacing(body);
        int first = 0;
        while (first < body.size()) {
            int last = first;
            while (last + 1 < body.size() && goesOn(body.get(last), body.get(last + 1))) {
                last++;
            }
            add(body.subList(first, last + 1), Optional.empty());
            first = last + 1;
        }
        lines.stream().filter(this::isFurniture).forEach(line -> add(List.of(line), Optional.of("page-furniture")));
    }

    /** The first and the last line of each page, numbers apart. */
    private void edges() {
        for (int i = 0; i < lines.size(); i++) {
            if (isEdge(i)) {
                edges.merge(label(lines.get(i)), 1, Integer::sum);
            }
        }
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == lines.size() - 1
                || lines.get(at - 1).page() != lines.get(at).page()
                || lines.get(at + 1).page() != lines.get(at).page();
    }

    private boolean isFurniture(PdfLine line) {
        int at = Collections.binarySearch(lines, line, (a, b) -> Integer.compare(a.from(), b.from()));
        return isEdge(at) && (PAGE_NUMBER.matcher(cut(line)).matches() || edges.getOrDefault(label(line), 0) > 1);
    }

    private String label(PdfLine line) {
        return cut(line).replaceAll("\\d+", "#");
    }

    /** The space between lines that is most usual, in sizes of the type. */
    private static double spacing(List<PdfLine> body) {
        List<Double> spaces = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            double space = body.get(i).below(body.get(i - 1));
            if (space > 0 && body.get(i).isAsLargeAs(body.get(i - 1))) {
                spaces.add(space);
            }
        }
        Collections.sort(spaces);
        return spaces.isEmpty() ? 1.2 : spaces.get(spaces.size() / 3);
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        if (!line.isAsLargeAs(next)
                || line.bold() != next.bold()
                || STARTS_ANEW.matcher(cut(next)).matches()) {
            return false;
        }
        if (line.page() != next.page()) {
            return !new Passage(0, 0, cut(line), Passage.Tag.NONE, false, 0, false, Optional.empty()).isSentence();
        }
        boolean indented = next.x() - line.x() > INDENT * next.size();
        return next.below(line) <= spacing * GAP
                && !(indented && !STARTS_ANEW.matcher(cut(line)).matches());
    }

    private void add(List<PdfLine> paragraph, Optional<String> reason) {
        int start = chars.size();
        for (PdfLine line : paragraph) {
            if (chars.size() > start) {
                separate(line);
            }
            for (int i = line.from(); i < line.to(); i++) {
                chars.add(from.get(i), from.start(i), from.end(i));
            }
        }
        String content = chars.cut(start, chars.size());
        Passage.Tag tag = STARTS_ANEW.matcher(content).matches() && !Character.isDigit(content.charAt(0))
                ? Passage.Tag.LIST_ITEM
                : Passage.Tag.NONE;
        boolean bold = paragraph.getFirst().bold();
        passages.add(new Passage(start, chars.size(), content, tag, bold, 0, false, reason));
        chars.addSynthetic('\n');
    }

    /** Behind a hyphen a word goes on. */
    private void separate(PdfLine next) {
        int last = chars.get(chars.size() - 1);
        boolean inWord = chars.size() > 1 && Character.isLetter(chars.get(chars.size() - 2));
        if (!(last == '-' && inWord && Character.isLowerCase(from.get(next.from())))) {
            chars.addSynthetic('\n');
        }
    }

    private String cut(PdfLine line) {
        return from.cut(line.from(), line.to());
    }
}
