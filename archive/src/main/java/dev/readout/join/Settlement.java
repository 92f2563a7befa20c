package dev.readout.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes events of pairs. What people said comes first: the events of two reports that they call one become one, and two that
 * they tell apart never do. What is found joins the rest, the strongest first, as long as nothing that is found forbids any two
 * of those that it brings together.
 */
final class Settlement {
    private static final Comparator<Event.Join> STRONGEST = Comparator.comparing(
                    (Event.Join join) -> -join.judgement().score())
            .thenComparing(Event.Join::one)
            .thenComparing(Event.Join::other);

    private static final Comparator<Event.Join> NEWEST = Comparator.comparing(
                    (Event.Join join) -> join.judgement().ruling().orElseThrow().at())
            .reversed()
            .thenComparing(Event.Join::one)
            .thenComparing(Event.Join::other);

    private final Joiner joiner;
    private final Barriers barriers;
    private final List<Event.Join> found = new ArrayList<>();
    private final List<Event.Join> said = new ArrayList<>();

    /** By report and score: those that it is found to be with, by so much or by more. */
    private final Map<Integer, NavigableMap<Integer, BitSet>> foundOf = new HashMap<>();

    /** By what is found alone: a person who calls two reports one says nothing of those that are with either. */
    private final Groups alike = new Groups();

    private final Groups whole = new Groups();

    Settlement(Joiner joiner, Collection<Event.Join> pairs) {
        this.joiner = joiner;
        this.barriers = new Barriers(joiner, pairs);
        for (Event.Join join : pairs) {
            (join.judgement().isSaid() ? said : found).add(join);
        }
        for (Event.Join join : found) {
            note(join.one(), join.other(), join.judgement().score());
            note(join.other(), join.one(), join.judgement().score());
        }
        foundOf.values().forEach(Settlement::addUp);
    }

    private void note(Report report, Report other, int score) {
        foundOf.computeIfAbsent(barriers.place(report), p -> new TreeMap<>())
                .computeIfAbsent(score, s -> new BitSet())
                .set(barriers.place(other));
    }

    private static void addUp(NavigableMap<Integer, BitSet> byScore) {
        BitSet above = new BitSet();
        for (BitSet these : byScore.descendingMap().values()) {
            these.or(above);
            above = these;
        }
    }

    List<Event> events() {
        said.stream().sorted(NEWEST).filter(join -> !isToldApart(join)).forEach(whole::unite);
        List<Event.Join> without = found.stream()
                .filter(join -> !hasRival(join, join.one()) && !hasRival(join, join.other()))
                .sorted(STRONGEST)
                .toList();
        for (Event.Join join : without) {
            if (!isToldApart(join) && fits(join)) {
                alike.unite(join);
                whole.unite(join);
            }
        }
        return whole.events().stream()
                .sorted(Comparator.comparing(event -> event.reports().getFirst()))
                .toList();
    }

    private boolean isToldApart(Event.Join join) {
        return joiner.rulings().areApart(whole.with(join.one()), whole.with(join.other()));
    }

    private boolean fits(Event.Join join) {
        return alike.areOne(join.one(), join.other())
                || alike.with(join.one()).stream()
                        .noneMatch(a -> alike.with(join.other()).stream().anyMatch(b -> barriers.isBarred(a, b)));
    }

    /** Whether the report could as well, or better, be one with another that the other of this pair can not be. */
    private boolean hasRival(Event.Join join, Report report) {
        Report partner = join.one().equals(report) ? join.other() : join.one();
        BitSet rivals = rivals(barriers.place(report), join.judgement().score());
        BitSet barred = barriers.of(barriers.place(partner));
        if (!rivals.intersects(barred)) {
            return false;
        }
        BitSet both = (BitSet) rivals.clone();
        both.and(barred);
        return both.stream().mapToObj(barriers::report).anyMatch(rival -> !whole.areOne(partner, rival));
    }

    /** With whom a report is found to be by so much, or by more. */
    private BitSet rivals(int place, int score) {
        return foundOf.getOrDefault(place, new TreeMap<>()).getOrDefault(score, new BitSet());
    }
}
