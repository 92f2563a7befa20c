package dev.readout.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins reports to events: a pure function of the set of them, whatever their order. Thread-safe.
 *
 * <p>Each two are judged by themselves. Where one report could be of two events that are not one (two meetings that one
 * document tells apart, two days that both fit a month), it goes with the one that fits better, and with none where both fit alike.
 * Then the pairs are joined, the strongest first, as long as nothing forbids any two of those that come together.
 */
public record Joiner(JoinRules rules) {
    /** To be raised with each change of this program that joins otherwise by the same data file. */
    public static final int FORM = 1;

    private static final int ALL_PAIRS = 6;

    private static final Comparator<Event.Join> STRONGEST = Comparator.comparing(
                    (Event.Join join) -> -join.judgement().score())
            .thenComparing(Event.Join::one)
            .thenComparing(Event.Join::other);

    /** Whether two reports are of one event, seen by themselves. */
    public Judgement judge(Report one, Report other) {
        return one.compareTo(other) <= 0 ? Judge.judge(one, other, rules) : Judge.judge(other, one, rules);
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
        List<Event.Join> joins = new ArrayList<>();
        for (Report report : new TreeSet<>(reports)) {
            SortedSet<Report> near = new TreeSet<>();
            sought(report).forEach(key -> near.addAll(filed.getOrDefault(key, List.of())));
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
        Map<Report, List<Event.Join>> byReport = new TreeMap<>();
        for (Event.Join join : pairs) {
            byReport.computeIfAbsent(join.one(), r -> new ArrayList<>()).add(join);
            byReport.computeIfAbsent(join.other(), r -> new ArrayList<>()).add(join);
        }
        Map<Report, Cluster> clusters = new TreeMap<>();
        pairs.stream()
                .filter(join -> !hasRival(join, join.one(), byReport) && !hasRival(join, join.other(), byReport))
                .sorted(STRONGEST)
                .forEach(join -> unite(join, clusters));
        return clusters.values().stream()
                .distinct()
                .map(cluster -> new Event(cluster.reports, cluster.joins))
                .sorted(Comparator.comparing(event -> event.reports().getFirst()))
                .toList();
    }

    /** Whether the report could as well, or better, be one with another that the other of this pair can not be. */
    private boolean hasRival(Event.Join join, Report report, Map<Report, List<Event.Join>> byReport) {
        Report partner = partner(join, report);
        return byReport.getOrDefault(report, List.of()).stream()
                .filter(rival -> !rival.equals(join))
                .filter(rival -> rival.judgement().score() >= join.judgement().score())
                .anyMatch(rival -> judge(partner, partner(rival, report)).isForbidden());
    }

    private static Report partner(Event.Join join, Report report) {
        return join.one().equals(report) ? join.other() : join.one();
    }

    private static final class Cluster {
        private final List<Report> reports = new ArrayList<>();
        private final List<Event.Join> joins = new ArrayList<>();
    }

    private void unite(Event.Join join, Map<Report, Cluster> clusters) {
        Cluster one = clusters.getOrDefault(join.one(), alone(join.one()));
        Cluster other = clusters.getOrDefault(join.other(), alone(join.other()));
        if (one == other || !fits(one, other)) {
            return;
        }
        one.reports.addAll(other.reports);
        one.joins.addAll(other.joins);
        one.joins.add(join);
        one.reports.forEach(report -> clusters.put(report, one));
    }

    private static Cluster alone(Report report) {
        Cluster cluster = new Cluster();
        cluster.reports.add(report);
        return cluster;
    }

    private boolean fits(Cluster one, Cluster other) {
        return one.reports.stream()
                .noneMatch(a -> other.reports.stream().anyMatch(b -> judge(a, b).isForbidden()));
    }
}
