package dev.readout.join;

import dev.readout.coding.FactKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins reports to events: a pure function of the set of them, whatever their order. Thread-safe.
 *
 * <p>Each two are judged by themselves. Where one report could be of two events that are not one (two meetings that one
 * document tells apart, two days that both fit a month), it goes with the one that fits better, and with none where both fit alike.
 * Then the pairs are joined, the strongest first, as long as nothing forbids any two of those that come together. What people said
 * of two reports outweighs all that is found.
 */
public record Joiner(JoinRules rules, Rulings rulings) {
    /** To be raised with each change of this program that joins otherwise by the same data file. */
    public static final int FORM = 2;

    private static final int ALL_PAIRS = 6;

    /** Of whose reports nobody said anything. */
    public Joiner(JoinRules rules) {
        this(rules, Rulings.none());
    }

    /** Whether two reports are of one event, seen by themselves. */
    public Judgement judge(Report one, Report other) {
        List<Finding> findings =
                one.compareTo(other) <= 0 ? Judge.judge(one, other, rules) : Judge.judge(other, one, rules);
        return new Judgement(findings, rules.threshold(), rulings.find(one, other));
    }

    /** Under which a report is filed: its days with each two of its sides. None where it can be joined to nothing. */
    public SortedSet<String> filed(Report report) {
        return keys(report, Days.of(report).map(Days::filed).orElse(new TreeSet<>()));
    }

    /** Under which those are filed that may be joined to a report. */
    public SortedSet<String> sought(Report report) {
        return keys(report, Days.of(report).map(Days::sought).orElse(new TreeSet<>()));
    }

    private SortedSet<String> keys(Report report, SortedSet<String> days) {
        List<String> sides = List.copyOf(Parties.of(report, rules).sides());
        SortedSet<String> keys = new TreeSet<>();
        for (String day : days) {
            for (int i = 0; i < sides.size(); i++) {
                // Of long lists the neighbours in the alphabet are enough: lists that are joined have most of them in
                // common.
                int to = sides.size() > ALL_PAIRS ? Math.min(i + 2, sides.size()) : sides.size();
                for (int j = i + 1; j < to; j++) {
                    keys.add(day + " " + sides.get(i) + " " + sides.get(j));
                }
            }
        }
        return keys;
    }

    /** The events that several of these reports tell of, in the order of their first reports. */
    public List<Event> join(Collection<Report> reports) {
        Map<String, List<Report>> filed = new HashMap<>();
        reports.forEach(report -> filed(report)
                .forEach(key ->
                        filed.computeIfAbsent(key, k -> new ArrayList<>()).add(report)));
        Map<FactKey, List<Report>> byKey = reports.stream().collect(Collectors.groupingBy(Report::key));
        List<Event.Join> joins = new ArrayList<>();
        for (Report report : new TreeSet<>(reports)) {
            SortedSet<Report> near = new TreeSet<>();
            sought(report).forEach(key -> near.addAll(filed.getOrDefault(key, List.of())));
            rulings.listSame(report.key()).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
            near.tailSet(report).stream()
                    .filter(other -> !other.equals(report))
                    .map(other -> new Event.Join(report, other, judge(report, other)))
                    .filter(join -> join.judgement().joins())
                    .forEach(joins::add);
        }
        return settle(joins);
    }

    /** The events that pairs make which are joined, seen by themselves: all pairs of the reports in them must be there. */
    public List<Event> settle(Collection<Event.Join> pairs) {
        return new Settlement(this, pairs).events();
    }
}
