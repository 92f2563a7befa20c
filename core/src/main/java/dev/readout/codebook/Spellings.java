package dev.readout.codebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Tells whether two spellings can be one person's name, and by which rule. That they can be is no proof: ask it only of
 * persons of one state in one office. Immutable.
 */
public final class Spellings {
    private final Map<String, String> spelledOut = new HashMap<>();
    private final Map<String, String> endings = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, BiPredicate<String, String>> rules = new LinkedHashMap<>();

    private Spellings(DataFiles files) {
        for (DataNode file : files.files()) {
            file.find("spellings").ifPresent(section -> {
                file.get("source").text();
                section.only("letters", "endings", "words", "examples");
                section.list("letters")
                        .forEach(n -> spelledOut.put(
                                n.get("letter").text(), n.get("spelled").text()));
                section.list("endings").forEach(n -> learn(n, "endings", endings));
                section.list("words").forEach(n -> learn(n, "words", words));
            });
        }
        rules.put("case", (a, b) -> a.equalsIgnoreCase(b));
        rules.put("diacritics", (a, b) -> plain(a).equals(plain(b)));
        rules.put("hyphen-or-space", (a, b) -> NameKey.folded(a).equals(NameKey.folded(b)));
        rules.put("letters-spelled-out", this::isSpelledOut);
        rules.put("transliteration", this::isTransliteration);
        rules.put("name-order", Spellings::isReordered);
        rules.put("middle-name", Spellings::isShortened);
    }

    /**
     * Reads the {@code spellings} sections of the files.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Spellings read(DataFiles files) {
        return new Spellings(files);
    }

    private static void learn(DataNode node, String key, Map<String, String> map) {
        node.only("of", key);
        node.get("of").text();
        List<String> forms = node.texts(key);
        for (String form : forms) {
            if (map.put(NameKey.folded(form), NameKey.folded(forms.getFirst())) != null) {
                throw node.error("'" + form + "' stands in two groups");
            }
        }
    }

    /** The rule by which two whole names are one, the narrowest; absent where none joins them or they are the same. */
    public Optional<String> findRule(String name, String other) {
        String a = name.strip().replaceAll("\\s+", " ");
        String b = other.strip().replaceAll("\\s+", " ");
        if (a.equals(b) || !a.contains(" ") && !b.contains(" ")) {
            return Optional.empty();
        }
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(a, b))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Letters without marks, and the words as they are divided. */
    private static String plain(String name) {
        return String.join(
                " ", Arrays.stream(name.split(" ")).map(Spellings::plainWord).toList());
    }

    private static String plainWord(String word) {
        return String.join(
                "-", Arrays.stream(word.split("-", -1)).map(NameKey::folded).toList());
    }

    private boolean isSpelledOut(String a, String b) {
        return NameKey.folded(spellOut(a)).equals(NameKey.folded(b))
                || NameKey.folded(a).equals(NameKey.folded(spellOut(b)));
    }

    private String spellOut(String name) {
        String spelled = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : spelledOut.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        return spelled;
    }

    /** Word for word the same or of one group; one word at least is the same. */
    private boolean isTransliteration(String a, String b) {
        List<String> as = parts(a);
        List<String> bs = parts(b);
        boolean anchored = false;
        for (int i = 0; i < as.size() && as.size() == bs.size(); i++) {
            if (!canonical(as.get(i)).equals(canonical(bs.get(i)))) {
                return false;
            }
            anchored = anchored || as.get(i).equals(bs.get(i));
        }
        return anchored && as.size() == bs.size();
    }

    private String canonical(String word) {
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        return endings.entrySet().stream()
                .filter(e -> word.length() > e.getKey().length() && word.endsWith(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .map(e -> word.substring(0, word.length() - e.getKey().length()) + e.getValue())
                .orElse(word);
    }

    /** The family name first or last. */
    private static boolean isReordered(String a, String b) {
        Set<String> orders = new HashSet<>(turned(a));
        return orders.contains(NameKey.folded(b)) || turned(b).contains(NameKey.folded(a));
    }

    private static List<String> turned(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return first < 0
                ? List.of()
                : List.of(
                        NameKey.folded(name.substring(first + 1) + name.substring(0, first)),
                        NameKey.folded(name.substring(last + 1) + name.substring(0, last)));
    }

    /** First and last word the same; of the words between, one name has none, or the initials of the other's. */
    private static boolean isShortened(String a, String b) {
        List<String> as = parts(a);
        List<String> bs = parts(b);
        if (as.size() < 2
                || bs.size() < 2
                || !as.getFirst().equals(bs.getFirst())
                || !as.getLast().equals(bs.getLast())) {
            return false;
        }
        List<String> inA = as.subList(1, as.size() - 1);
        List<String> inB = bs.subList(1, bs.size() - 1);
        boolean abbreviated =
                inA.stream().anyMatch(w -> w.length() == 1) || inB.stream().anyMatch(w -> w.length() == 1);
        return inA.isEmpty() && inB.stream().allMatch(w -> w.length() == 1)
                || inB.isEmpty() && inA.stream().allMatch(w -> w.length() == 1)
                || abbreviated && inA.size() == inB.size() && isInitials(inA, inB);
    }

    private static boolean isInitials(List<String> words, List<String> others) {
        for (int i = 0; i < words.size(); i++) {
            String a = words.get(i);
            String b = others.get(i);
            boolean initial = a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
            if (!initial && !a.equals(b)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : name.split("[\\s-]+")) {
            String key = NameKey.folded(word);
            if (!key.isEmpty()) {
                parts.add(key);
            }
        }
        return parts;
    }
}
