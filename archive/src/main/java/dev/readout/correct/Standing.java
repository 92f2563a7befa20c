package dev.readout.correct;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which corrections count: those that no correction undoes which counts itself. */
public final class Standing {
    private final Map<String, Set<String>> undoneBy = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    private Standing(Collection<Correction> all) {
        for (Correction correction : all) {
            if (correction.amendment() instanceof Amendment.Undoing undoing) {
                undoneBy.computeIfAbsent(undoing.correction(), id -> new HashSet<>())
                        .add(correction.id());
            }
        }
    }

    public static Standing of(Collection<Correction> all) {
        return new Standing(all);
    }

    /** Those that count, in their order, without the undoings. */
    public static List<Correction> list(Collection<Correction> all) {
        Standing standing = of(all);
        return all.stream()
                .filter(c -> !(c.amendment() instanceof Amendment.Undoing) && standing.counts(c.id()))
                .sorted(Correction.ORDER)
                .distinct()
                .toList();
    }

    /** An id is a digest over the one that it undoes, so no two undo each other. */
    public boolean counts(String id) {
        Boolean before = known.get(id);
        if (before != null) {
            return before;
        }
        boolean counts = undoneBy.getOrDefault(id, Set.of()).stream().noneMatch(this::counts);
        known.put(id, counts);
        return counts;
    }
}
