package dev.readout.relate;

import dev.readout.document.Span;
import dev.readout.relate.Alignment.Run;
import dev.readout.relate.Change.Kind;
import dev.readout.relate.Words.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads off an alignment what was changed. */
final class Changes {
    private final Alignment alignment;
    private final Alignment turned;
    private final Words one;
    private final Words other;
    private final Map<Integer, Range> addedFrom = new HashMap<>();
    private final Map<Integer, Range> addedTo = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Changes(Alignment alignment) {
        this.alignment = alignment;
        this.turned = alignment.turned();
        this.one = alignment.one();
        this.other = alignment.other();
    }

    /** In the order of text 2. */
    static List<Change> of(Alignment alignment) {
        return new Changes(alignment).list();
    }

    private List<Change> list() {
        for (Range added : turned.alone()) {
            addedFrom.put(added.from(), added);
            addedTo.put(added.to(), added);
        }
        for (Range dropped : alignment.alone()) {
            findReplacement(dropped).ifPresentOrElse(added -> replaced(dropped, added), () -> dropped(dropped));
        }
        addedFrom.values().forEach(this::added);
        alignment.runs().stream().filter(run -> alignment.isMoved(run.one())).forEach(this::moved);
        changes.sort(Comparator.comparing(Change::after).thenComparing(Change::before));
        return List.copyOf(changes);
    }

    /** What stands beside the same word as these did, before it or behind it. */
    private Optional<Range> findReplacement(Range dropped) {
        int from = counterpart(alignment, dropped.from() - 1) + 1;
        int to = counterpart(alignment, dropped.to());
        return Optional.ofNullable(addedFrom.get(from)).or(() -> Optional.ofNullable(addedTo.get(to)));
    }

    /** Also of the beginning and the end; of what has none, a place where nothing is. */
    private static int counterpart(Alignment alignment, int word) {
        if (word < 0) {
            return -1;
        }
        if (word == alignment.one().size()) {
            return alignment.other().size();
        }
        return alignment.there(word) == Alignment.NONE ? Integer.MIN_VALUE : alignment.there(word);
    }

    private void replaced(Range dropped, Range added) {
        addedFrom.remove(added.from());
        addedTo.remove(added.to());
        changes.add(new Change(
                Kind.REPLACED, span(one, dropped), span(other, added), isWhole(one, dropped) && isWhole(other, added)));
    }

    private void dropped(Range dropped) {
        changes.add(new Change(Kind.DROPPED, span(one, dropped), place(alignment, dropped), isWhole(one, dropped)));
    }

    private void added(Range added) {
        changes.add(new Change(Kind.ADDED, place(turned, added), span(other, added), isWhole(other, added)));
    }

    private void moved(Run run) {
        Range from = new Range(run.one(), run.oneEnd());
        Range to = new Range(run.other(), run.otherEnd());
        changes.add(new Change(Kind.MOVED, span(one, from), span(other, to), isWhole(one, from) && isWhole(other, to)));
    }

    /** Behind the nearest word before that has a counterpart, in the other text. */
    private static Span place(Alignment alignment, Range range) {
        int before = range.from() - 1;
        while (before >= 0 && (alignment.there(before) == Alignment.NONE)) {
            before--;
        }
        int at = before < 0 ? 0 : alignment.there(before) + 1;
        return alignment.other().span(at, at);
    }

    private static Span span(Words words, Range range) {
        return words.span(range.from(), range.to());
    }

    private static boolean isWhole(Words words, Range range) {
        return words.opening(range.from()) == 2 && words.opening(range.to()) == 2;
    }
}
