package dev.readout.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Between which reports of some pairs something stands that forbids to join them. A summit is told of by hundreds of reports,
 * nearly all of them in pairs with each other; so what a pair has told already is not asked again, and sets are of bits.
 */
final class Barriers {
    private final Joiner joiner;
    private final List<Report> reports;
    private final Map<Report, Integer> places = new TreeMap<>();
    /** By report: those with which it is joined, seen by themselves. */
    private final List<BitSet> joined = new ArrayList<>();
    /** By report: those with which it can not be. Made when asked for. */
    private final Map<Integer, BitSet> barred = new HashMap<>();

    Barriers(Joiner joiner, Collection<Event.Join> pairs) {
        this.joiner = joiner;
        TreeSet<Report> all = new TreeSet<>();
        pairs.forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
        reports = List.copyOf(all);
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i), i);
            joined.add(new BitSet());
        }
        for (Event.Join pair : pairs) {
            joined.get(place(pair.one())).set(place(pair.other()));
            joined.get(place(pair.other())).set(place(pair.one()));
        }
    }

    /** By its place in the order of the reports. */
    int place(Report report) {
        return Objects.requireNonNull(places.get(report), "a report of these pairs");
    }

    Report report(int place) {
        return reports.get(place);
    }

    boolean isBarred(Report one, Report other) {
        return of(place(one)).get(place(other));
    }

    /** The places of those with which a report can not be; not to be changed. */
    BitSet of(int place) {
        return barred.computeIfAbsent(place, p -> {
            BitSet set = new BitSet();
            BitSet known = joined.get(p);
            for (int other = known.nextClearBit(0); other < reports.size(); other = known.nextClearBit(other + 1)) {
                if (other != p
                        && joiner.judge(reports.get(p), reports.get(other)).isForbidden()) {
                    set.set(other);
                }
            }
            return set;
        });
    }
}
