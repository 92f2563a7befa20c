package dev.readout.export.form;

import dev.readout.export.event.Party;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The record's sectors in the letters of PLOVER's manual, where MED is medicine and JRN the press. */
final class PloverSector {
    private static final Map<String, String> OTHERS = Map.of("MED", "JRN", "HLH", "MED");

    /** What PLOVER counts as kinds of actors, or does not have. */
    private static final Set<String> NONE = Set.of("IGO", "NGO", "LGL");

    private PloverSector() {}

    static Optional<String> of(Party party) {
        return party.sector().filter(s -> !NONE.contains(s)).map(s -> OTHERS.getOrDefault(s, s));
    }

    /** Three letters of a state, or PLOVER's for actors of none; absent for a name that no register has. */
    static Optional<String> code(Party party) {
        String entity = CameoActor.of(Optional.of(party)).entity();
        return entity.isEmpty() ? Optional.empty() : Optional.of(entity);
    }
}
