package dev.readout.relate.account;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what a paragraph and its translation are known, whatever their languages: numbers, months, and names in Latin letters. */
public final class Anchors {
    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}{3})*|\\p{L}[\\p{L}\\p{M}]*");

    private final Map<String, Integer> months = new LinkedHashMap<>();

    private Anchors(DataNode anchors) {
        anchors.only("months", "examples");
        for (DataNode month : anchors.get("months").list()) {
            month.only("number", "names");
            month.texts("names")
                    .forEach(name -> months.put(name, month.get("number").integer()));
        }
    }

    /** @throws dev.readout.codebook.DataException where the file breaks the format */
    public static Anchors load() {
        DataNode file = DataFiles.relate().files().stream()
                .filter(f -> f.find("anchors").isPresent())
                .findFirst()
                .orElseThrow();
        file.get("source").text();
        return new Anchors(file.get("anchors"));
    }

    /** The numbers and months of some words, as digits, in the order of the letters. */
    public SortedSet<String> numbers(String words) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = TOKEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        while (matcher.find()) {
            String token = matcher.group();
            if (Character.isDigit(token.codePointAt(0))) {
                found.add(digits(token));
            } else {
                month(token.toLowerCase(Locale.ROOT)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Names in Latin letters: words with a capital inside a text of other letters, or inside a sentence. */
    public SortedSet<String> names(String words) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            String token = matcher.group();
            boolean latin = Character.UnicodeScript.of(token.codePointAt(0)) == Character.UnicodeScript.LATIN;
            if (latin && token.length() > 2 && Character.isUpperCase(token.codePointAt(0))) {
                found.add(Claim.plain(token));
            }
        }
        return found;
    }

    private static String digits(String token) {
        StringBuilder digits = new StringBuilder();
        token.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        String plain = digits.toString().replaceFirst("^0+(?=.)", "");
        return plain;
    }

    private java.util.Optional<String> month(String word) {
        return months.entrySet().stream()
                .filter(entry -> word.equals(entry.getKey())
                        || entry.getKey().length() > 3 && word.startsWith(entry.getKey())
                        || isBent(word, entry.getKey()))
                .map(entry -> entry.getValue().toString())
                .findFirst();
    }

    /** Names that are given by their beginning, in Cyrillic letters: марта, лютого. */
    private static boolean isBent(String word, String beginning) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC
                && word.startsWith(beginning);
    }
}
