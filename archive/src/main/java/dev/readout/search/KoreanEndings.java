package dev.readout.search;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Takes the ending off a Korean noun that is asked for, so that the noun is found with whatever ending. */
final class KoreanEndings {
    private static final List<String> ENDINGS =
            WordList.read("korean.tsv").stream().map(List::getFirst).toList();
    private static final int SHORTEST = 2;

    private KoreanEndings() {}

    static String cut(String word) {
        boolean korean = word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
        return korean
                ? ENDINGS.stream()
                        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                        .findFirst()
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .orElse(word)
                : word;
    }
}
