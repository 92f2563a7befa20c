package dev.readout.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private final Map<Report, List<Event.Join>> foundOf = new TreeMap<>();
    private final List<Event.Join> found = new ArrayList<>();
    private final List<Event.Join> said = new ArrayList<>();

    /** By what is found alone: a person who calls two reports one says nothing of those that are with either. */
    private final Groups alike = new Groups();

    private final Groups whole = new Groups();

    Settlement(Joiner joiner, Collection<Event.Join> pairs) {
        this.joiner = joiner;
        for (Event.Join join : pairs) {
            if (join.judgement().isSaid()) {
                said.add(join);
            } else {
                found.add(join);
                foundOf.computeIfAbsent(join.one(), r -> new ArrayList<>()).add(join);
                foundOf.computeIfAbsent(join.other(), r -> new ArrayList<>()).add(join);
            }
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
        return alike.with(join.one()).stream()
                .noneMatch(a -> alike.with(join.other()).stream()
                        .anyMatch(b -> joiner.judge(a, b).isForbidden()));
    }

    /** Whether the report could as well, or better, be one with another that the other of this pair can not be. */
    private boolean hasRival(Event.Join join, Report report) {
        Report partner = partner(join, report);
        return foundOf.getOrDefault(report, List.of()).stream()
                .filter(rival -> !rival.equals(join))
                .filter(rival -> rival.judgement().score() >= join.judgement().score())
                .map(rival -> partner(rival, report))
                .anyMatch(rival -> !whole.areOne(partner, rival)
                        && joiner.judge(partner, rival).isForbidden());
    }

    private static Report partner(Event.Join join, Report report) {
        return join.one().equals(report) ? join.other() : join.one();
    }
}
