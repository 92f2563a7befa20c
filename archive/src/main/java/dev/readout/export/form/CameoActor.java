package dev.readout.export.form;

import dev.readout.export.event.Party;
import java.util.Optional;
import java.util.Set;

/**
 * An actor as CAMEO's coders write it.
 *
 * @param entity three letters of a state, or {@code IGO}, {@code NGO}, {@code MNC}, {@code IMG}; empty where it is of none
 * @param role such as {@code GOV}; empty where the sector is none of CAMEO's primary agents
 * @param attribute what CAMEO says besides
 */
record CameoActor(String entity, String role, String attribute) {
    private static final CameoActor NOBODY = new CameoActor("", "", "");

    /** The primary agents of the PETRARCH pipeline. */
    private static final Set<String> ROLES =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL");

    static CameoActor of(Optional<Party> party) {
        return party.map(CameoActor::of).orElse(NOBODY);
    }

    private static CameoActor of(Party party) {
        String sector =
                party.sector().filter(s -> !s.equals("IGO") && !s.equals("NGO")).orElse("");
        String role = ROLES.contains(sector) ? sector : "";
        String attribute = role.isEmpty() ? sector : "";
        return switch (party.kind()) {
            case STATE, AS_WRITTEN -> new CameoActor(party.state().orElse(""), role, attribute);
            case BODY -> new CameoActor(entity(party), role, attribute.isEmpty() ? code(party) : attribute);
        };
    }

    private static String entity(Party party) {
        String kind = party.bodyKind().orElse("");
        return switch (kind) {
            case "igo", "state-group" -> "IGO";
            case "ngo" -> party.state().orElse("NGO");
            case "company" -> party.state().orElse("MNC");
            case "armed-group" -> party.state().orElse("IMG");
            default -> party.state().orElse("");
        };
    }

    /** Of bodies with a code of three letters, that code: else all international bodies were one. */
    private static String code(Party party) {
        return party.code().matches("[A-Z]{3}") ? party.code() : "";
    }

    /** All of it in one; empty where CAMEO has no code. */
    String full() {
        return entity + role + attribute;
    }
}
