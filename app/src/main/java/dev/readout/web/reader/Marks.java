package dev.readout.web.reader;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a stretch of text where marks begin and end, so that marks that overlap can be shown: each piece carries all
 * marks that cover it.
 */
final class Marks {

    /**
     * What is marked.
     *
     * @param id of the record that the mark belongs to
     * @param kind {@code act}, {@code engagement} or {@code quote}
     * @param name what a trigger expresses, such as {@code condemn}
     */
    record Mark(String id, String kind, String name, Span span) {}

    /** A piece of text with the marks that cover it, the widest first. */
    record Piece(Span span, List<Mark> marks) {}

    private Marks() {}

    /** The pieces of a span, in order; together they are the span. */
    static List<Piece> cut(Span whole, List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Mark mark : marks) {
            if (mark.span().overlaps(whole)) {
                borders.add(Math.clamp(mark.span().start(), whole.start(), whole.end()));
                borders.add(Math.clamp(mark.span().end(), whole.start(), whole.end()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = whole.start();
        for (int to : borders.tailSet(whole.start(), false)) {
            Span span = new Span(from, to);
            List<Mark> covering = marks.stream()
                    .filter(m -> m.span().contains(span))
                    .sorted(Comparator.comparing((Mark m) -> -m.span().length()).thenComparing(Mark::id))
                    .toList();
            pieces.add(new Piece(span, covering));
            from = to;
        }
        return pieces;
    }
}
