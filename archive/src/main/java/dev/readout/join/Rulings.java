package dev.readout.join;

import dev.readout.coding.FactKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people said of pairs of reports. Of one pair the last word counts. Immutable. */
public final class Rulings {
    private static final Comparator<Ruling> ORDER =
            Comparator.comparing(Ruling::at).thenComparing(Ruling::correction);

    private final Map<Set<FactKey>, Ruling> byPair = new HashMap<>();
    private final Map<FactKey, List<FactKey>> same = new HashMap<>();

    /** @param rulings in any order */
    public Rulings(Collection<Ruling> rulings) {
        rulings.stream().sorted(ORDER).forEach(ruling -> byPair.put(pair(ruling.one(), ruling.other()), ruling));
        byPair.values().stream().filter(Ruling::same).forEach(ruling -> {
            same.computeIfAbsent(ruling.one(), key -> new ArrayList<>()).add(ruling.other());
            same.computeIfAbsent(ruling.other(), key -> new ArrayList<>()).add(ruling.one());
        });
    }

    /** Nobody said anything. */
    public static Rulings none() {
        return new Rulings(List.of());
    }

    /** What was said last of two reports. */
    Optional<Ruling> find(Report one, Report other) {
        return byPair.isEmpty() ? Optional.empty() : Optional.ofNullable(byPair.get(pair(one.key(), other.key())));
    }

    /** The reports that are said to be of one event with this one, in no order. */
    public List<FactKey> listSame(FactKey report) {
        return List.copyOf(same.getOrDefault(report, List.of()));
    }

    /** Whether somebody said that one of these is of another event than one of those. */
    boolean areApart(Collection<Report> these, Collection<Report> those) {
        return !byPair.isEmpty()
                && these.stream()
                        .anyMatch(one -> those.stream()
                                .anyMatch(other -> find(one, other)
                                        .filter(ruling -> !ruling.same())
                                        .isPresent()));
    }

    /** Two documents may print one text, and so have one key. */
    private static Set<FactKey> pair(FactKey one, FactKey other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }
}
