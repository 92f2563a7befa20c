package dev.readout.resolve.reference;

import dev.readout.resolve.Actor;
import dev.readout.resolve.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "the regime", "security forces", "the authorities" with no state beside them: those of the foreign state that the text
 * spoke of last.
 */
final class Rulers {
    private static final Set<String> WORDS = Set.of(
            "regime",
            "junta",
            "military",
            "government",
            "authorities",
            "forces",
            "army",
            "troops",
            "police",
            "rulers",
            "leadership",
            "administration");

    private Rulers() {}

    static Reading resolve(Reading reading, Story story) {
        if (reading.actors().size() != 1
                || !(reading.actors().getFirst() instanceof Actor.Described d)
                || d.affiliation().isPresent()
                || !rules(d.description())) {
            return reading;
        }
        Optional<String> state = story.foreign();
        return state.map(code -> reading.as(
                        List.of(new Actor.Described(d.description(), Optional.of(code))),
                        reading.form(),
                        "rulers-of-last-state"))
                .orElse(reading);
    }

    private static boolean rules(String description) {
        String[] words = description.toLowerCase(Locale.ROOT).split("\\s+");
        return WORDS.contains(words[words.length - 1]) && words.length <= 4;
    }
}
