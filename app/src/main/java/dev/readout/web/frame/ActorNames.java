package dev.readout.web.frame;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NamedState;
import java.util.List;
import java.util.Locale;

/** Understands whom a visitor means. */
public record ActorNames(Gazetteer gazetteer) {

    /** The code of a state or body that is told by code or name, in any case; of all others the words as they are told. */
    public String code(String told) {
        String large = told.toUpperCase(Locale.ROOT);
        if (gazetteer.isStateCode(large) || gazetteer.isBodyCode(large)) {
            return large;
        }
        return gazetteer
                .findByName(told)
                .or(() -> gazetteer.findByAdjective(told))
                .orElse(told);
    }

    /** The same, where a state may be told by its name in another language too. */
    public String code(String told, Words in) {
        String code = code(told);
        return isRegistered(code)
                ? code
                : gazetteer.states().stream()
                        .map(NamedState::code)
                        .filter(state -> in.actor(state).equalsIgnoreCase(told))
                        .findFirst()
                        .orElse(code);
    }

    /** The names of all states in a language, to choose from. */
    public List<String> states(Words in) {
        return gazetteer.states().stream()
                .map(state -> in.actor(state.code()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the register has it. */
    public boolean isRegistered(String code) {
        return gazetteer.isStateCode(code) || gazetteer.isBodyCode(code);
    }
}
