package dev.readout.coding;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an undertaking by which it is known again: an actor by its code, however it is named.
 *
 * @param own codes of those who undertake it: their names tell nothing
 * @param general lemmas of any undertaking
 */
record ContentWords(Cast cast, Sentence s, Set<String> own, Set<String> general) {
    private static final Pattern NUMBER = Pattern.compile("[\\p{Sc}US]{0,3}\\d{1,12}(,\\d{3}){0,4}(\\.\\d{1,6})?");
    private static final Map<String, Double> TIMES =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    private static final Set<Form> NAMES = Set.of(Form.NAME, Form.ADJECTIVE, Form.METONYM, Form.COLLECTIVE);

    List<String> of(List<Token> tokens) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.addAll(words(
                    tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1).lemma() : ""));
        }
        return List.copyOf(found);
    }

    /** @param next the lemma after it, which may be "million" */
    private List<String> words(Token t, String next) {
        Optional<Reading> named = cast.reading(s, t).filter(r -> NAMES.contains(r.form()));
        if (named.isPresent()) {
            List<String> codes = new ArrayList<>(named.get().codes());
            codes.removeAll(own);
            return codes.stream().map(code -> code.replace(' ', '_')).toList();
        }
        if (NUMBER.matcher(t.form()).matches()) {
            double value = Double.parseDouble(t.form().replaceAll("[^\\d.]", ""));
            return List.of("#" + Math.round(value * TIMES.getOrDefault(next, 1.0)));
        }
        return isContent(t) ? List.of(word(t)) : List.of();
    }

    String word(Token t) {
        String word = t.isProper() ? t.form() : t.lemma().toLowerCase(Locale.ROOT);
        return general.contains(word.toLowerCase(Locale.ROOT)) ? "~" + word : word;
    }

    private static boolean isContent(Token t) {
        boolean open = t.isNoun() || t.isVerb() || t.tag().startsWith("JJ");
        return open
                && t.form().codePoints().anyMatch(Character::isLetter)
                && t.form().codePoints().noneMatch(Character::isWhitespace);
    }
}
