package dev.readout.relate;

import dev.readout.coding.Coded;
import dev.readout.document.Span;
import dev.readout.relate.Change.Kind;
import dev.readout.relate.Words.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ties facts of two versions that are one: by the words that tell of them, never by likeness alone.
 *
 * <p>Two acts, or two engagements, are one where a word of the one trigger has its counterpart in the other; where that holds
 * of several, those with most such words first, then those with the same label. Where a trigger was replaced ("condemned" by
 * "voiced concern about"), they are one where both stand in the same replaced words, no other act or engagement does, and at
 * least half of the words of the shorter quote stand in the other quote.
 */
final class Ties {
    private final Alignment alignment;
    private final List<Fact> before;
    private final List<Fact> after;
    private final List<Tie> ties = new ArrayList<>();
    private final Set<Fact> tiedBefore = new HashSet<>();
    private final Set<Fact> tiedAfter = new HashSet<>();

    /** Two facts that are one. */
    record Tie(Fact before, Fact after) {}

    private record Candidate(Tie tie, int shared) {
        boolean isSameLabel() {
            return tie.before().label().equals(tie.after().label());
        }
    }

    private Ties(Alignment alignment, Coded before, Coded after) {
        this.alignment = alignment;
        this.before = Fact.listAll(before);
        this.after = Fact.listAll(after);
    }

    static Ties between(Alignment alignment, List<Change> changes, Coded before, Coded after) {
        Ties ties = new Ties(alignment, before, after);
        ties.bySharedWords();
        changes.stream().filter(change -> change.kind() == Kind.REPLACED).forEach(ties::byReplacedWords);
        return ties;
    }

    /** In the order in which version 2 tells of them. */
    List<Tie> list() {
        return ties.stream()
                .sorted(Comparator.comparing(tie -> after.indexOf(tie.after())))
                .toList();
    }

    /** Facts of version 1 that version 2 does not state. */
    List<Fact> vanished() {
        return before.stream().filter(fact -> !tiedBefore.contains(fact)).toList();
    }

    /** Facts of version 2 that version 1 does not state. */
    List<Fact> appeared() {
        return after.stream().filter(fact -> !tiedAfter.contains(fact)).toList();
    }

    private void bySharedWords() {
        List<Candidate> candidates = new ArrayList<>();
        for (Fact one : before) {
            for (Fact other : after) {
                int shared = one.isLike(other) ? shared(one.trigger(), other.trigger()) : 0;
                if (shared > 0) {
                    candidates.add(new Candidate(new Tie(one, other), shared));
                }
            }
        }
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::shared)
                        .thenComparing(Candidate::isSameLabel)
                        .reversed())
                .forEach(candidate -> tie(candidate.tie()));
    }

    private void byReplacedWords(Change change) {
        for (Fact one : within(before, change.before())) {
            List<Fact> rivals = like(one, within(before, change.before()));
            List<Fact> others = like(one, within(after, change.after()));
            if (rivals.size() == 1 && others.size() == 1 && isHalfTheSame(one, others.getFirst())) {
                tie(new Tie(one, others.getFirst()));
            }
        }
    }

    private static List<Fact> within(List<Fact> facts, Span span) {
        return facts.stream().filter(fact -> fact.trigger().overlaps(span)).toList();
    }

    private static List<Fact> like(Fact one, List<Fact> facts) {
        return facts.stream().filter(one::isLike).toList();
    }

    private boolean isHalfTheSame(Fact one, Fact other) {
        int shorter = Math.min(count(alignment.one(), one.quote()), count(alignment.other(), other.quote()));
        return 2 * shared(one.quote(), other.quote()) >= shorter;
    }

    private static int count(Words words, Span span) {
        Range range = words.touched(span);
        return Coincidences.count(words, range.from(), range.to());
    }

    /** How many words of a span of text 1, marks aside, have their counterpart in a span of text 2. */
    private int shared(Span one, Span other) {
        Range here = alignment.one().touched(one);
        Range there = alignment.other().touched(other);
        return (int) IntStream.range(here.from(), here.to())
                .filter(word -> !alignment.one().isMark(word))
                .map(alignment::there)
                .filter(word -> word >= there.from() && word < there.to())
                .count();
    }

    private void tie(Tie tie) {
        if (!tiedBefore.contains(tie.before()) && !tiedAfter.contains(tie.after())) {
            tiedBefore.add(tie.before());
            tiedAfter.add(tie.after());
            ties.add(tie);
        }
    }
}
