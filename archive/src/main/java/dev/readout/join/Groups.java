package dev.readout.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports in groups that grow together. */
final class Groups {
    private final Map<Report, Group> groups = new TreeMap<>();

    private static final class Group {
        private final List<Report> reports = new ArrayList<>();
        private final List<Event.Join> joins = new ArrayList<>();
    }

    /** Those that are with a report, itself among them. */
    List<Report> with(Report report) {
        Group group = groups.get(report);
        return group == null ? List.of(report) : group.reports;
    }

    boolean areOne(Report one, Report other) {
        return groups.containsKey(one) && groups.get(one) == groups.get(other);
    }

    /** Makes the groups of two reports one, where they are two. */
    void unite(Event.Join join) {
        if (areOne(join.one(), join.other())) {
            return;
        }
        Group one = group(join.one());
        Group other = group(join.other());
        one.reports.addAll(other.reports);
        one.joins.addAll(other.joins);
        one.joins.add(join);
        one.reports.forEach(report -> groups.put(report, one));
    }

    private Group group(Report report) {
        return groups.computeIfAbsent(report, r -> {
            Group alone = new Group();
            alone.reports.add(r);
            return alone;
        });
    }

    /** One event each. */
    Collection<Event> events() {
        return groups.values().stream()
                .distinct()
                .map(group -> new Event(group.reports, group.joins))
                .toList();
    }
}
