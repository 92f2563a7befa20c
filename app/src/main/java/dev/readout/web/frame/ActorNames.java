package dev.readout.web.frame;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NamedState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows which code somebody means who writes a name, in English or in the language of the page. */
public record ActorNames(Gazetteer gazetteer, Words words) {

    /** The code; what is no name of the register stays as it is, and is looked for in the words of the texts. */
    public String code(String told) {
        String letters = told.toUpperCase(Locale.ROOT);
        if (gazetteer.isStateCode(letters)) {
            return letters;
        }
        return gazetteer
                .findByName(told)
                .or(() -> gazetteer.findByAdjective(told))
                .or(() -> findShown(told))
                .orElse(told);
    }

    private Optional<String> findShown(String told) {
        return gazetteer.states().stream()
                .map(NamedState::code)
                .filter(code -> words.actor(code).equalsIgnoreCase(told))
                .findFirst();
    }

    /** What is shown of somebody who was told so. */
    public String shown(String told) {
        return words.actor(code(told));
    }

    /** The states by name, to choose from. */
    public List<String> states() {
        return gazetteer.states().stream()
                .map(state -> words.actor(state.code()))
                .distinct()
                .sorted()
                .toList();
    }
}
