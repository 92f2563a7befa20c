package dev.readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links a reply to what it answers: an acceptance or refusal to the proposal before it, a denial to the accusation. */
final class Replies {
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "accept", Set.of("propose", "request", "pledge"),
            "reject", Set.of("propose", "request", "demand"),
            "deny", Set.of("accuse", "condemn"));
    /** A reply stands within so many acts of what it answers. */
    private static final int REACH = 4;

    private Replies() {}

    static List<Act> link(List<Act> acts) {
        List<Act> linked = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Optional<Act> asked = answered(acts, i);
            linked.add(asked.map(a -> answering(act, a)).orElse(act));
        }
        return linked;
    }

    private static Optional<Act> answered(List<Act> acts, int i) {
        Act reply = acts.get(i);
        Set<String> wanted = ANSWERS.getOrDefault(reply.act(), Set.of());
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            Act before = acts.get(j);
            if (wanted.contains(before.act()) && !codes(before.by()).equals(codes(reply.by()))) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private static List<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).toList();
    }

    /** The reply is aimed at who asked, where the text names nobody else. */
    private static Act answering(Act a, Act asked) {
        List<ActorRef> target = a.target().isEmpty()
                ? asked.by().stream()
                        .map(b -> new ActorRef(b.code(), "", Optional.empty(), "reply"))
                        .toList()
                : a.target();
        return new Act(
                a.id(),
                a.act(),
                a.rule(),
                a.by(),
                target,
                a.addressee(),
                a.negated(),
                a.tense(),
                a.background(),
                a.restated(),
                a.date(),
                a.engagement(),
                a.about(),
                a.trigger(),
                a.quote(),
                Optional.of(asked.id()),
                a.inferred(),
                a.claimants(),
                a.manner());
    }
}
