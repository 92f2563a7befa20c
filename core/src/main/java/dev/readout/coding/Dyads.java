package dev.readout.coding;

import dev.readout.codebook.Quad;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Expands acts and engagements into directed pairs of actors, for counts and for the schemes that know only pairs. The rule is
 * named {@value #RULE}: each actor with each target; where nobody is the target, and the act is not hostile, with each to whom
 * it was said; where there is neither, those who act together each with each other. Whom a hostile act hits is its target alone.
 * Those who take part in an engagement are paired each with each other. Nobody is paired with itself. A pure function.
 */
public final class Dyads {
    public static final String RULE = "dyads-1";

    /** From whom, to whom: codes, or names as written. */
    public record Dyad(String source, String target) {}

    private Dyads() {}

    /**
     * The pairs of an act, in the order of the text. All actors by their codes.
     *
     * @param hostile whether it is of a class of conflict
     */
    public static List<Dyad> of(List<String> by, List<String> targets, List<String> addressees, boolean hostile) {
        if (!targets.isEmpty()) {
            return pairs(by, targets);
        }
        if (hostile) {
            return List.of();
        }
        return pairs(by, addressees.isEmpty() ? by : addressees);
    }

    /** The pairs of an act, given what it is called in the schemes. */
    public static List<Dyad> of(Act act, Optional<Crossing> crossing) {
        boolean hostile = crossing.flatMap(Dyads::quad).map(Quad::isConflict).orElse(false);
        return of(codes(act.by()), codes(act.target()), codes(act.addressee()), hostile);
    }

    /** The pairs of those who took part in an engagement, by the state or body that each is of. */
    public static List<Dyad> of(List<String> sides) {
        return pairs(sides, sides);
    }

    /** The class of an event: CAMEO's, or PLOVER's where CAMEO has no code for it. */
    public static Optional<Quad> quad(Crossing crossing) {
        return crossing.cameo().isPresent()
                ? crossing.cameo().flatMap(Crossing.Cameo::quad)
                : crossing.plover().map(Crossing.Plover::quad);
    }

    private static List<Dyad> pairs(List<String> sources, List<String> targets) {
        Set<Dyad> pairs = new LinkedHashSet<>();
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    pairs.add(new Dyad(source, target));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<String> codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code).toList();
    }
}
