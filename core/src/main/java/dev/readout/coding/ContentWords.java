package dev.readout.coding;

import dev.readout.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an undertaking by which it is known again. */
final class ContentWords {
    private static final Pattern NUMBER = Pattern.compile("[\\p{Sc}US]*\\d{1,3}(,\\d{3})*(\\.\\d{1,6})?|[\\p{Sc}US]*\\d{1,15}(\\.\\d{1,6})?");
    private static final Map<String, Double> TIMES =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    private ContentWords() {}

    /** @param general lemmas of any undertaking */
    static List<String> of(List<Token> tokens, Set<String> general) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (NUMBER.matcher(t.form()).matches()) {
                words.add(number(t, i + 1 < tokens.size() ? tokens.get(i + 1).lemma() : ""));
            } else if (isContent(t)) {
                String word = t.isProper() ? t.form() : t.lemma().toLowerCase(Locale.ROOT);
                words.add(general.contains(word.toLowerCase(Locale.ROOT)) ? "~" + word : word);
            }
        }
        return List.copyOf(words);
    }

    private static String number(Token t, String unit) {
        double value = Double.parseDouble(t.form().replaceAll("[^\\d.]", ""));
        return "#" + (long) Math.rint(value * TIMES.getOrDefault(unit, 1.0));
    }

    private static boolean isContent(Token t) {
        boolean open = t.isNoun() || t.isVerb() || t.tag().startsWith("JJ");
        return open && t.form().codePoints().anyMatch(Character::isLetter) && t.form().indexOf(' ') < 0;
    }
}
