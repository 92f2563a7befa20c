package dev.readout.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a title, and how well they are those of another that may carry the name of its site.
 *
 * @param words in lower case; an ideograph or a kana is a word
 */
record TitleWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

    /** What stands between a title and the name of its site; a bare hyphen only in Chinese, which has none within words. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<!\\s)\\s+(?:[|\\-–—:«»‹›/\\\\·•]|::)\\s+|[|｜_]" + "|(?<=\\p{IsHan})-(?=\\p{IsHan})");

    /** Words that the name of a site or of a section seldom has. */
    private static final int NAME = 3;

    TitleWords {
        words = List.copyOf(words);
    }

    static TitleWords of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new TitleWords(words);
    }

    /**
     * 3 where they are a title; where they are the part of it beside the name of a site, 2, or 1 where that part is short
     * and may be that name itself; else 0.
     */
    int fits(String title) {
        TitleWords whole = of(title);
        if (words.isEmpty() || whole.equals(this)) {
            return words.isEmpty() ? 0 : 3;
        }
        Matcher separator = SEPARATOR.matcher(title);
        int half = (whole.words.size() + 1) / 2;
        while (separator.find()) {
            boolean before = of(title.substring(0, separator.start())).equals(this);
            boolean behind = of(title.substring(separator.end())).equals(this);
            if (words.size() > 1 && (before || (behind && words.size() >= half))) {
                return words.size() >= Math.min(half, NAME) ? 2 : 1;
            }
        }
        return 0;
    }

    /** Whether words that fit so well are a part of the title, and not the whole, which the name of a site may be. */
    static boolean isPart(int fits) {
        return fits == 1 || fits == 2;
    }

    /** Whether one of two titles is the other, but for the name of a site. */
    static boolean agree(String one, String other) {
        return of(one).fits(other) > 0 || of(other).fits(one) > 0;
    }

    /** The longest part of a title such as "Talks on trade | Ministry". */
    static String withoutSite(String title) {
        return SEPARATOR
                .splitAsStream(title)
                .max(Comparator.comparingInt(part -> of(part).words.size()))
                .map(String::strip)
                .filter(part -> of(part).words.size() >= NAME)
                .orElse(title);
    }
}
