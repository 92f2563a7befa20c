package dev.readout.resolve.reference;

import dev.readout.resolve.Actor;
import dev.readout.resolve.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Set<String> ORGANS =
            Set.of("ministry", "spokesperson", "spokesman", "spokeswoman", "department", "embassy", "presidency");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Rulers() {}

    static Reading resolve(Reading reading, Story story) {
        if (reading.actors().size() != 1
                || !(reading.actors().getFirst() instanceof Actor.Described d)
                || d.affiliation().isPresent()) {
            return reading;
        }
        if (isOrgan(d.description()) && story.issuers().size() == 1) {
            Optional<String> own = Optional.of(story.issuers().getFirst());
            return reading.as(List.of(new Actor.Described(d.description(), own)), reading.form(), "organ-of-issuer");
        }
        if (!rules(d.description())) {
            return reading;
        }
        Optional<String> state = story.foreign();
        return state.map(code -> reading.as(
                        List.of(new Actor.Described(d.description(), Optional.of(code))),
                        reading.form(),
                        "rulers-of-last-state"))
                .orElse(reading);
    }

    /** "the Ministry", "the spokesperson": an organ with no state beside it, in a release with one issuer, is its own. */
    static boolean isOrgan(String description) {
        return ORGANS.contains(SPACE.split(description.toLowerCase(Locale.ROOT))[0]);
    }

    private static boolean rules(String description) {
        String[] words = SPACE.split(description.toLowerCase(Locale.ROOT));
        return WORDS.contains(words[words.length - 1]) && words.length <= 4;
    }
}
