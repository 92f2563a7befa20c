package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ChoiceWords.Operator;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of an act that is to come, is refused or is ended (CODEBOOK, "cross over"): cooperation to come is
 * agreement, hostility to come a threat; cooperation refused is rejection, cooperation ended a sanction; hostility
 * given up is retreat.
 */
record Modality(ActCodebook codebook) {
    private static final Set<String> COOPERATION =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");
    private static final Set<String> HOSTILITY = Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

    boolean cooperative(String act) {
        return COOPERATION.contains(codebook.get(act).plover());
    }

    boolean hostile(String act) {
        return HOSTILITY.contains(codebook.get(act).plover());
    }

    String future(String act) {
        return hostile(act) ? "warn" : cooperative(act) ? "pledge" : act;
    }

    /** "called for talks" is about talks, "called for attacks" a threat, "called for his
     * arrest" an accusation, "called for aid" a request. */
    private String asked(String act) {
        boolean deed = Set.of("AID", "CONCEDE", "RETREAT", "AGREE", "COOPERATE", "REQUEST")
                .contains(codebook.get(act).plover());
        boolean punishing =
                Set.of("SANCTION", "COERCE").contains(codebook.get(act).plover());
        return punishing ? "accuse" : hostile(act) ? "warn" : deed ? "request" : act;
    }

    String negated(String act, boolean future) {
        if (hostile(act) || codebook.get(act).plover().equals("THREATEN")) {
            return future ? "pledge" : "retreat";
        }
        return cooperative(act) || codebook.get(act).plover().equals("REQUEST") ? "reject" : "agree";
    }

    /** What the operator makes of an act; of an unknown one, what it says by itself. */
    Optional<String> apply(Operator operator, Optional<String> act, boolean infinitive) {
        return switch (operator) {
            case SAME -> act;
            // "refused to rule out": what is not ruled out is threatened
            case REFUSE -> Optional.of(act.filter("reject"::equals).isPresent() ? "warn" : "reject");
            case ASK -> act.map(this::asked).or(() -> infinitive ? Optional.of("request") : Optional.empty());
            case THREATEN -> Optional.of("warn");
            case INTEND -> act.map(this::future).or(() -> infinitive ? Optional.of("pledge") : Optional.empty());
            case VOW -> act.map(this::future).or(() -> infinitive ? Optional.of("warn") : Optional.empty());
            case STOP -> act.map(a -> cooperative(a) ? "sanction" : "retreat");
        };
    }
}
