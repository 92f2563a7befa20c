package dev.readout.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place, day and agency before a report, as in "Strelsau, May 4 (RNA) -- The king …". It is a sentence of its own:
 * else its place becomes the subject of what follows.
 */
final class Dateline {
    private static final int LONGEST = 16;
    private static final Pattern MONTH = Pattern.compile(
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?", Pattern.CASE_INSENSITIVE);

    private Dateline() {}

    /** How many of a block's words are its dateline, the dash included; 0 where it has none. */
    static int length(List<Draft.Word> words) {
        if (words.isEmpty() || !Character.isUpperCase(words.getFirst().plain().codePointAt(0))) {
            return 0;
        }
        boolean day = false;
        boolean agency = false;
        for (int i = 1; i < Math.min(LONGEST, words.size() - 1); i++) {
            String word = words.get(i).plain();
            if (isDash(words, i)) {
                return day || agency ? i + 1 : 0;
            }
            day |= MONTH.matcher(word).matches();
            agency |= word.equals(")");
            if (!mayStand(word)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDash(List<Draft.Word> words, int i) {
        String word = words.get(i).plain();
        boolean apart = words.get(i - 1).span().end() < words.get(i).span().start();
        return word.equals("--") || word.equals("-") && apart;
    }

    /** Names, numbers and marks, but no word in small letters. */
    private static boolean mayStand(String word) {
        int first = word.codePointAt(0);
        return !Character.isLetter(first) || Character.isUpperCase(first) || word.equals("of");
    }
}
