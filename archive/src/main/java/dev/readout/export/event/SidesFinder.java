package dev.readout.export.event;

import dev.readout.coding.Act;
import dev.readout.coding.Crossing;
import dev.readout.coding.EventSides;
import dev.readout.coding.EventSides.Called;
import dev.readout.resolve.Engagement;
import java.util.List;

/** Tells which parties are at which end of an event, by the rules that counts go by too (docs/exports.md lists them). */
final class SidesFinder {
    private final PartyReader parties;

    SidesFinder(PartyReader parties) {
        this.parties = parties;
    }

    Sides of(Engagement engagement, Crossing crossing) {
        List<Party> sides = parties.sides(engagement.participants());
        return parties(EventSides.of(codes(sides), engagement.country(), Called.of(crossing)), sides, sides);
    }

    Sides of(Act act, Crossing crossing) {
        List<Party> by = parties.of(act.by());
        List<Party> targets = parties.of(act.target());
        List<Party> addressees = parties.of(act.addressee());
        return parties(
                EventSides.of(codes(by), codes(targets), codes(addressees), Called.of(crossing)),
                by,
                targets.isEmpty() ? addressees : targets);
    }

    private static Sides parties(EventSides sides, List<Party> sources, List<Party> targets) {
        return switch (sides) {
            case EventSides.Directed d ->
                new Sides.Directed(those(d.sources(), sources), those(d.targets(), targets), d.rule());
            case EventSides.Between b -> new Sides.Between(those(b.parties(), sources), b.rule());
        };
    }

    private static List<Party> those(List<String> codes, List<Party> of) {
        return codes.stream()
                .flatMap(code ->
                        of.stream().filter(party -> party.code().equals(code)).limit(1))
                .toList();
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}
