package dev.readout.coding;

import dev.readout.codebook.Quad;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is at which end of an event, by a named rule, and the pairs that come of it. Actors are told by their codes; the world at
 * large is nobody, and nobody is paired with itself. A pure function of the fact and of what it is called in the schemes.
 */
public sealed interface EventSides {
    /** A gathering of more is no dealing of each two of them; PLOVER's manual warns of the pairs that would come of it. */
    int MANY = 10;

    /** From whom, to whom. */
    record Dyad(String source, String target) {}

    /** The name of the rule that tells who is at which end. */
    String rule();

    /** The pairs in the order of the text; of those who take part alike, each in both directions. */
    List<Dyad> dyads();

    /** Each of some acts towards each of others; towards nobody where there are none. */
    record Directed(List<String> sources, List<String> targets, String rule) implements EventSides {
        public Directed {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        @Override
        public List<Dyad> dyads() {
            return pairs(sources, targets);
        }
    }

    /** All take part alike. Where they are more than {@link #MANY}, no two of them are a pair. */
    record Between(List<String> parties, String rule) implements EventSides {
        public Between {
            parties = List.copyOf(parties);
        }

        @Override
        public List<Dyad> dyads() {
            return parties.size() > MANY ? List.of() : pairs(parties, parties);
        }
    }

    /** What the rules ask of an event beside its actors. Codes are empty where there are none. */
    record Called(String plover, String cameo, boolean hostile) {
        /** What PLOVER understands to be mutual: in a joint act of this kind the others are the other end. */
        private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

        private static final String SIGN = "057";

        public static Called of(Crossing crossing) {
            return new Called(
                    crossing.plover().map(Crossing.Plover::type).orElse(""),
                    crossing.cameo().map(Crossing.Cameo::code).orElse(""),
                    quad(crossing).map(Quad::isConflict).orElse(false));
        }

        private boolean isMutual() {
            return MUTUAL.contains(plover) || cameo.equals(SIGN);
        }
    }

    /** The class of an event: CAMEO's, which counts appeals as cooperation; PLOVER's where CAMEO has no code for it. */
    static Optional<Quad> quad(Crossing crossing) {
        return crossing.cameo().isPresent()
                ? crossing.cameo().flatMap(Crossing.Cameo::quad)
                : crossing.plover().map(Crossing.Plover::quad);
    }

    /** The sides of an act. A hostile act goes by its target alone: whoever is told of it has not suffered it. */
    static EventSides of(List<String> by, List<String> targets, List<String> addressees, Called called) {
        List<String> sources = somebody(by);
        if (!somebody(targets).isEmpty()) {
            return new Directed(sources, somebody(targets), "each-by-each-target");
        }
        List<String> told = called.hostile() ? List.of() : somebody(addressees);
        if (!told.isEmpty()) {
            return new Directed(sources, told, "addressee-for-target");
        }
        return sources.size() > 1 && called.isMutual()
                ? new Between(sources, "between-the-sides")
                : new Directed(sources, List.of(), "alone");
    }

    /**
     * The sides of an engagement: a visitor comes to a host where the place tells them apart, else all meet alike.
     *
     * @param participants the states or bodies that they are of
     * @param country where it was
     */
    static EventSides of(List<String> participants, Optional<String> country, Called called) {
        List<String> sides = somebody(participants);
        List<String> hosts = sides.stream()
                .filter(side -> country.filter(side::equals).isPresent())
                .toList();
        List<String> guests =
                sides.stream().filter(side -> !hosts.contains(side)).toList();
        if (hosts.isEmpty() || guests.isEmpty()) {
            return new Between(sides, "sides-of-engagement");
        }
        return switch (called.cameo()) {
            case "042" -> new Directed(guests, hosts, "visitor-to-host");
            case "043" -> new Directed(hosts, guests, "host-to-visitor");
            default -> new Between(sides, "sides-of-engagement");
        };
    }

    private static List<String> somebody(List<String> codes) {
        return new LinkedHashSet<>(codes)
                .stream().filter(code -> !code.equals("*")).toList();
    }

    private static List<Dyad> pairs(List<String> sources, List<String> targets) {
        List<Dyad> pairs = new ArrayList<>();
        for (String source : sources) {
            targets.stream()
                    .filter(target -> !target.equals(source))
                    .forEach(target -> pairs.add(new Dyad(source, target)));
        }
        return List.copyOf(pairs);
    }
}
