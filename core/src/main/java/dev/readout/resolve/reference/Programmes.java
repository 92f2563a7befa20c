package dev.readout.resolve.reference;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Short names of what two states run together: after "the Arnland-Velor Clean Water Partnership (AVWP)", whatever "AVWP
 * will" do, both states will.
 */
final class Programmes {
    private static final int FEWEST_LETTERS = 3;

    private Programmes() {}

    /** Remembers the short names that a sentence brings in. */
    static void learn(Sentence s, List<Reading> here, Story story) {
        for (int i = 2; i + 1 < s.size(); i++) {
            boolean inBrackets =
                    s.get(i - 1).form().equals("(") && s.get(i + 1).form().equals(")");
            if (inBrackets && isShort(s.get(i).form())) {
                List<Actor> states = states(s, i - 2, here);
                if (states.size() > 1) {
                    story.tellProgramme(s.get(i).form(), states);
                }
            }
        }
    }

    /** The states of a capitalised name that ends at a token. */
    private static List<Actor> states(Sentence s, int last, List<Reading> here) {
        List<Actor> states = new ArrayList<>();
        int at = last;
        while (at >= 0 && (isCapital(s.get(at).form()) || isJoint(s.get(at).form()))) {
            int token = at;
            Optional<Reading> state = here.stream()
                    .filter(r -> r.covers(token) && r.form() == Form.ADJECTIVE)
                    .findFirst();
            state.ifPresent(r -> states.addAll(0, r.actors()));
            at = state.map(Reading::from).orElse(at) - 1;
        }
        return states.stream().distinct().toList();
    }

    /** Where a short name that was brought in before is who acts. */
    static Optional<Reading> find(Sentence s, Token token, Story story) {
        if (!token.relation().startsWith("nsubj") || !isShort(token.form())) {
            return Optional.empty();
        }
        return story.programme(token.form())
                .map(states -> Reading.of(s, token, states, Form.COLLECTIVE, "programme-of-states"));
    }

    private static boolean isShort(String form) {
        return form.length() >= FEWEST_LETTERS
                && form.equals(form.toUpperCase(Locale.ROOT))
                && form.chars().allMatch(Character::isLetter);
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }

    private static boolean isJoint(String form) {
        return form.equals("-") || form.equals("–") || form.equals("and") || form.equals("&");
    }
}
