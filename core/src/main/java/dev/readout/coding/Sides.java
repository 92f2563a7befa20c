package dev.readout.coding;

import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sides of an engagement, as actors in the roles of an act. */
final class Sides {
    private static final int MOST_COUNTERPARTS = 4;

    private Sides() {}

    /** All who take part, one for each side. */
    static List<ActorRef> participants(Engagement engagement) {
        Map<String, ActorRef> refs = new LinkedHashMap<>();
        for (Participant p : engagement.participants()) {
            refs.putIfAbsent(p.country(), new ActorRef(p.country(), "", Optional.empty(), "participants"));
        }
        return List.copyOf(refs.values());
    }

    /** The other side of the engagement; an audience of many is nobody's counterpart. */
    static List<ActorRef> counterpart(List<ActorRef> by, Optional<Engagement> engagement) {
        List<ActorRef> others =
                engagement.map(e -> without(participants(e), by)).orElse(List.of());
        return (others.size() > MOST_COUNTERPARTS ? List.<ActorRef>of() : others)
                .stream()
                        .map(r -> new ActorRef(r.code(), r.designation(), r.span(), "counterpart"))
                        .toList();
    }

    /** The others. */
    static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> by) {
        return refs.stream()
                .filter(r -> by.stream().noneMatch(b -> b.code().equals(r.code())))
                .toList();
    }
}
