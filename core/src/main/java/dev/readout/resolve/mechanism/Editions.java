package dev.readout.resolve.mechanism;

import dev.readout.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which one of a series is meant: an ordinal before its name, or a year before or after it. */
final class Editions {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    private Editions() {}

    /** The same, with the edition that the words before or behind it tell. */
    static Found read(Sentence sentence, Found found) {
        if (found.edition().isPresent()) {
            return found;
        }
        Optional<String> before = find(form(sentence, found.from() - 1));
        if (before.isPresent()) {
            return found.with(found.from() - 1, found.to(), before.get());
        }
        String behind = form(sentence, found.to());
        return YEAR.matcher(behind).matches() ? found.with(found.from(), found.to() + 1, behind) : found;
    }

    /** What a word tells of the edition. */
    static Optional<String> find(String word) {
        int ordinal = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
        if (ordinal >= 0) {
            return Optional.of(Integer.toString(ordinal + 1));
        }
        if (word.equalsIgnoreCase("inaugural")) {
            return Optional.of("1");
        }
        Matcher number = NUMBER.matcher(word);
        if (number.matches()) {
            return Optional.of(number.group(1));
        }
        return YEAR.matcher(word).matches() ? Optional.of(word) : Optional.empty();
    }

    private static String form(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.get(i).form();
    }
}
