package dev.readout.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts words that lost the blank between them, as pages do that set names in their own markup: "PresidentKarl met",
 * "thanked byKarl", and, in a text where that happens, "Karl Sungand his wife". A word that is known as it stands
 * ("iPhone", "McDonald", "YouTube") stays whole.
 */
final class GluedWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern INNER_CAPITAL =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Set<String> SHORT_WORDS =
            Set.of("to", "of", "by", "in", "on", "at", "as", "and", "for", "the", "met", "he", "is", "an", "or");
    private static final Set<String> PREFIXES =
            Set.of("mac", "fitz", "mega", "micro", "van", "von", "del", "dela", "san");
    /** What runs on after a name. */
    private static final Set<String> RUN_ON = Set.of(
            "and",
            "for",
            "as",
            "was",
            "were",
            "is",
            "has",
            "had",
            "in",
            "on",
            "at",
            "to",
            "of",
            "with",
            "from",
            "by",
            "met",
            "said",
            "sent",
            "paid",
            "gave",
            "made",
            "will",
            "that",
            "who",
            "visited",
            "received",
            "the");

    private final Predicate<String> known;

    /**
     * @param known whether a word in lower case is one
     */
    GluedWords(Predicate<String> known) {
        this.known = known;
    }

    /** Whether a text has glued words at all. */
    boolean occursIn(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (innerCapital(word.group()) > 0 && !isInAddress(text, word.start(), word.end())) {
                return true;
            }
        }
        return false;
    }

    /** Puts white space into the glued words of a stretch of a text that has some. */
    void part(PlainText plain) {
        String value = plain.value();
        Matcher word = WORD.matcher(value);
        int added = 0;
        boolean afterName = false;
        while (word.find()) {
            String left = word.group();
            if (isInAddress(value, word.start(), word.end())) {
                continue;
            }
            int at = innerCapital(left);
            if (at > 0) {
                plain.split(word.start() + at + added++);
                afterName = true;
                left = left.substring(at);
            }
            int offset = word.end() - left.length();
            int runOn =
                    afterName || Character.isUpperCase(left.charAt(0)) && followsName(value, offset) ? runOn(left) : -1;
            if (runOn > 0) {
                plain.split(offset + runOn + added++);
            }
            afterName = false;
        }
    }

    /** Where the second of two glued words begins, -1 where there is none. */
    private int innerCapital(String word) {
        Matcher border = INNER_CAPITAL.matcher(word);
        if (!border.find() || known.test(word.toLowerCase(Locale.ROOT))) {
            return -1;
        }
        String left = word.substring(0, border.start()).toLowerCase(Locale.ROOT);
        String right = word.substring(border.start()).toLowerCase(Locale.ROOT);
        boolean leftIsWord =
                SHORT_WORDS.contains(left) || left.length() > 2 && known.test(left) && !PREFIXES.contains(left);
        boolean rightIsWord = right.length() > 1 && (known.test(right) || runOn(capitalised(right)) > 0);
        return leftIsWord && rightIsWord ? border.start() : -1;
    }

    /** Where "and", "for" or another small word begins that a name runs into, -1 where there is none. */
    private int runOn(String word) {
        if (!Character.isUpperCase(word.charAt(0)) || known.test(word.toLowerCase(Locale.ROOT))) {
            return -1;
        }
        for (int at = 2; at <= word.length() - 2; at++) {
            if (RUN_ON.contains(word.substring(at))
                    && known.test(word.substring(0, at).toLowerCase(Locale.ROOT))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word stands in a link, an e-mail address, a user's name or a number. */
    private static boolean isInAddress(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean dotted = after == '.' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return "@/_.\\&=?".indexOf(before) >= 0
                || "@/_\\&=?".indexOf(after) >= 0
                || Character.isDigit(before)
                || Character.isDigit(after)
                || dotted;
    }

    private static String capitalised(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Whether the word before, parted by one blank, has a capital too. */
    private static boolean followsName(String text, int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < end && text.substring(begin, end).chars().anyMatch(Character::isUpperCase);
    }
}
