package dev.readout.resolve.reference;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "the Kingdom", "the Republic" by itself: the one state of the text whose full name it was taken from. */
final class FormsOfState {
    private static final Set<String> WORDS = Set.of(
            "Kingdom", "Republic", "Sultanate", "Emirate", "Federation", "Principality", "Commonwealth", "Duchy");

    private FormsOfState() {}

    /** Remembers the full names that a sentence uses: "the Kingdom of Arn". */
    static void learn(Sentence s, List<Reading> here, Story story) {
        for (Reading reading : here) {
            for (int i = reading.from(); i + 1 < reading.to(); i++) {
                boolean full = WORDS.contains(s.get(i).form())
                        && s.get(i + 1).lemma().equals("of")
                        && reading.codes().size() == 1;
                if (full) {
                    story.tellForm(s.get(i).form(), reading.codes().getFirst());
                }
            }
        }
    }

    static Optional<Reading> find(Sentence s, Token noun, Story story) {
        boolean the = noun.index() > 0 && s.get(noun.index() - 1).lemma().equals("the");
        boolean whole = noun.index() + 1 == s.size()
                || !s.get(noun.index() + 1).isProper()
                        && !s.get(noun.index() + 1).lemma().equals("of");
        List<String> states = the && whole && WORDS.contains(noun.form()) ? story.statesOfForm(noun.form()) : List.of();
        return states.size() == 1
                ? Optional.of(Reading.of(
                        s, noun, List.of(new Actor.State(states.getFirst())), Form.SHORT_FORM, "form-of-state"))
                : Optional.empty();
    }
}
