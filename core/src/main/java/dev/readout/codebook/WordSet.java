package dev.readout.codebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases that are looked for in a text, in any case. {@code ship*} stands for all words that begin so. */
public final class WordSet {
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private final List<String> words;
    private final Pattern pattern;

    public WordSet(List<String> words) {
        this.words = List.copyOf(words);
        this.pattern = Pattern.compile(
                words.isEmpty()
                        ? "(?!)"
                        : words.stream()
                                .map(WordSet::pattern)
                                .collect(Collectors.joining("|", EDGE + "(?:", ")" + END)));
    }

    /** Letters stand for themselves, "*" for any further letters, a space for any white space, "'" for both apostrophes. */
    private static String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        word.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            switch (c) {
                case '*' -> pattern.append("\\p{L}*");
                case ' ' -> pattern.append("\\s+");
                case '\'' -> pattern.append("['’]");
                default -> pattern.append(Pattern.quote(Character.toString(c)));
            }
        });
        return pattern.toString();
    }

    public boolean occursIn(String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** As they were given. */
    public List<String> list() {
        return words;
    }
}
