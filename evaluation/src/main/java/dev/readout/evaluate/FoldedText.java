package dev.readout.evaluate;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text in which each run of white space counts as one space, so that line breaks of a copy do not matter. */
final class FoldedText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int WORDS = 45;
    private static final int TRIGGER = 60;

    private final String value;

    FoldedText(String text) {
        value = fold(text);
    }

    /** Where the act's trigger stands; nowhere, where the quote is not in the text, or quote or trigger break the rules. */
    Optional<Place> find(ActCoding act) {
        String quote = fold(act.quote());
        String trigger = fold(act.trigger());
        boolean ruled =
                !trigger.isEmpty() && trigger.codePointCount(0, trigger.length()) <= TRIGGER && quote.contains(trigger);
        return ruled ? find(quote, trigger) : Optional.empty();
    }

    /** Where the engagement's trigger stands, or its quote where it has no trigger. */
    Optional<Place> find(EngagementCoding engagement) {
        return find(fold(engagement.quote()), fold(engagement.trigger()));
    }

    /** Where words stand first, such as a trigger in a text of one sentence. */
    Optional<Place> findWords(String words) {
        int at = value.indexOf(fold(words));
        int first = value.codePointCount(0, Math.max(at, 0));
        return at < 0
                ? Optional.empty()
                : Optional.of(new Place(first, first + words.codePointCount(0, words.length())));
    }

    private Optional<Place> find(String quote, String trigger) {
        int at = value.indexOf(quote);
        if (at < 0 || quote.isEmpty() || words(quote) > WORDS) {
            return Optional.empty();
        }
        int start = at + Math.max(trigger.isEmpty() ? 0 : quote.indexOf(trigger), 0);
        String marked = trigger.isEmpty() ? quote : trigger;
        int first = value.codePointCount(0, start);
        return Optional.of(new Place(first, first + marked.codePointCount(0, marked.length())));
    }

    private static int words(String folded) {
        String text = folded.strip();
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}
