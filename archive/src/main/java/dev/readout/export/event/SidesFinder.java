package dev.readout.export.event;

import dev.readout.codebook.Quad;
import dev.readout.coding.Act;
import dev.readout.coding.Crossing;
import dev.readout.coding.Crossing.Cameo;
import dev.readout.coding.Crossing.Plover;
import dev.readout.resolve.Engagement;
import java.util.List;
import java.util.Set;

/** Tells who is at which end of an event, by a named rule (docs/exports.md lists them). */
final class SidesFinder {
    /** What PLOVER understands to be mutual; in a joint act of this kind the others are the other end. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private static final String SIGN = "057";
    private static final String VISIT = "042";
    private static final String HOST = "043";

    private final PartyReader parties;

    SidesFinder(PartyReader parties) {
        this.parties = parties;
    }

    /** The sides of an engagement: a visitor comes to a host where the place tells them apart, else all meet alike. */
    Sides of(Engagement engagement, Crossing crossing) {
        List<Party> sides = parties.sides(engagement.participants());
        String cameo = crossing.cameo().map(Cameo::code).orElse("");
        List<Party> hosts = sides.stream()
                .filter(p -> engagement.country().filter(p.code()::equals).isPresent())
                .toList();
        List<Party> guests = sides.stream().filter(p -> !hosts.contains(p)).toList();
        if (hosts.isEmpty() || guests.isEmpty()) {
            return new Sides.Between(sides, "sides-of-engagement");
        }
        return switch (cameo) {
            case VISIT -> new Sides.Directed(guests, hosts, "visitor-to-host");
            case HOST -> new Sides.Directed(hosts, guests, "host-to-visitor");
            default -> new Sides.Between(sides, "sides-of-engagement");
        };
    }

    /** The sides of an act. A hostile act goes by its target alone: whoever is told of it has not suffered it. */
    Sides of(Act act, Crossing crossing) {
        List<Party> by = parties.of(act.by());
        List<Party> targets = parties.of(act.target());
        if (!targets.isEmpty()) {
            return new Sides.Directed(by, targets, "each-by-each-target");
        }
        List<Party> addressees = isHostile(crossing) ? List.of() : parties.of(act.addressee());
        if (!addressees.isEmpty()) {
            return new Sides.Directed(by, addressees, "addressee-for-target");
        }
        return by.size() > 1 && isMutual(crossing)
                ? new Sides.Between(by, "between-the-sides")
                : new Sides.Directed(by, List.of(), "alone");
    }

    /** By CAMEO, which counts appeals as cooperation; by PLOVER where CAMEO has no class. */
    private static boolean isHostile(Crossing crossing) {
        return crossing.cameo()
                .flatMap(Cameo::quad)
                .or(() -> crossing.plover().map(Plover::quad))
                .filter(Quad::isConflict)
                .isPresent();
    }

    private static boolean isMutual(Crossing crossing) {
        return crossing.plover().map(Plover::type).filter(MUTUAL::contains).isPresent()
                || crossing.cameo().map(Cameo::code).filter(SIGN::equals).isPresent();
    }
}
