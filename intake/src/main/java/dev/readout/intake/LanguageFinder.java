package dev.readout.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells in which language the blocks of a text are written: by their script, and by the small words of those that share one.
 * What is too short to tell has the language of most of the text. Immutable.
 */
final class LanguageFinder {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** "U.S.", "S. Venn": no small words. */
    private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");

    private static final String ENGLISH = "en";

    /** An ideograph says as much as some letters. */
    private static final int IDEOGRAPH = 3;

    /** The share of a text in ideographs and kana that is in kana, from which on it is Japanese. */
    private static final double KANA = 0.1;

    /** Small words, different small words, and their share of all words, by which a language is told. */
    private static final int HITS = 4;

    private static final int DIFFERENT = 3;
    private static final double SHARE = 0.2;

    /** In English text stand foreign names: another language has to be so much likelier. */
    private static final int OVER_ENGLISH = 2;

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    private final Map<String, List<String>> languages = new HashMap<>(); // of each small word

    private LanguageFinder(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "script" -> scripts.put(UnicodeScript.forName(row.get(2)), row.get(1));
                case "words" ->
                    Set.of(row.get(2).split(" "))
                            .forEach(word -> languages
                                    .computeIfAbsent(word, w -> new ArrayList<>())
                                    .add(row.get(1)));
                default -> throw new IllegalStateException("languages.tsv: " + row);
            }
        }
    }

    static LanguageFinder bundled() {
        return new LanguageFinder(TableFile.read("languages.tsv", 3));
    }

    /** The language of each block of a text, in their order; empty where none of them tells. */
    List<Optional<String>> of(List<String> blocks) {
        List<Optional<String>> found = new ArrayList<>();
        Map<String, Integer> letters = new LinkedHashMap<>();
        for (String block : blocks) {
            Optional<String> language = find(block);
            language.ifPresent(l -> letters.merge(l, block.length(), Integer::sum));
            found.add(language);
        }
        Optional<String> main =
                letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        for (int i = 0; i < found.size(); i++) {
            String block = blocks.get(i);
            found.set(i, found.get(i).or(() -> main.filter(l -> isWritable(block, l))));
        }
        return found;
    }

    /** Whether a block can be of a language: not what has letters, but none of those that the language is written in. */
    private boolean isWritable(String block, String language) {
        return !scripts.containsValue(language)
                || block.codePoints().noneMatch(Character::isLetter)
                || block.codePoints().anyMatch(c -> language.equals(scripts.get(UnicodeScript.of(c))));
    }

    /** The language of some words by themselves. */
    Optional<String> find(String content) {
        Map<UnicodeScript, Integer> counts = countLetters(content);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > 0 && kana >= KANA * (kana + han)) {
            counts.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            counts.remove(UnicodeScript.HAN);
        }
        Optional<UnicodeScript> script =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return byWords(content).or(() -> script.flatMap(s -> Optional.ofNullable(scripts.get(s))));
    }

    private static Map<UnicodeScript, Integer> countLetters(String content) {
        int[] letters = new int[SCRIPTS.length];
        content.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters[scriptOf(c).ordinal()] += Character.isIdeographic(c) ? IDEOGRAPH : 1);
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (UnicodeScript script : SCRIPTS) {
            if (letters[script.ordinal()] > 0) {
                counts.put(script, letters[script.ordinal()]);
            }
        }
        return counts;
    }

    /** Most letters are of ASCII, for which the table of all scripts need not be searched. */
    private static UnicodeScript scriptOf(int letter) {
        return letter < 128 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private Optional<String> byWords(String content) {
        List<String> all = List.of(NO_WORD.split(INITIAL.matcher(content)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip()));
        Map<String, Integer> hits = new TreeMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        for (String word : all) {
            for (String language : languages.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
                different.computeIfAbsent(language, l -> new HashSet<>()).add(word);
            }
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        return hits.keySet().stream()
                .filter(l -> !l.equals(ENGLISH))
                .reduce((a, b) -> hits.getOrDefault(b, 0) > hits.getOrDefault(a, 0) ? b : a)
                .filter(l -> hits.getOrDefault(l, 0) > OVER_ENGLISH * english)
                .filter(l -> isSure(all.size(), hits.getOrDefault(l, 0), different.getOrDefault(l, Set.of())))
                .or(() -> english >= DIFFERENT ? Optional.of(ENGLISH) : Optional.empty());
    }

    private static boolean isSure(int words, int hits, Set<String> different) {
        return hits >= HITS && different.size() >= DIFFERENT && hits >= SHARE * words;
    }
}
