package dev.readout.language.packed;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words, each with a short list of classes; few lists serve many words. */
public final class PackedLexicon {
    private final StringIndex words;
    private final List<List<String>> lists;
    private final List<Set<String>> sets;

    private PackedLexicon(StringIndex words, List<List<String>> lists) {
        this.words = words;
        this.lists = lists;
        this.sets = lists.stream().<Set<String>>map(LinkedHashSet::new).toList();
    }

    /** The order of each word's classes is kept: sums of floats depend on it. */
    public static PackedLexicon of(Map<String, ? extends Collection<String>> classes) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        StringIndex.Builder words = new StringIndex.Builder(classes.size());
        classes.forEach((word, list) -> {
            Integer fresh = numbers.size();
            Integer known = numbers.putIfAbsent(List.copyOf(list), fresh);
            words.put(0, word, known == null ? fresh : known);
        });
        return new PackedLexicon(words.build(), List.copyOf(numbers.keySet()));
    }

    static PackedLexicon read(PackedInput in) {
        StringIndex words = StringIndex.read(in);
        int size = in.number();
        List<List<String>> lists = new java.util.ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(in.strings());
        }
        return new PackedLexicon(words, lists);
    }

    public void write(PackedOutput out) throws IOException {
        words.write(out);
        out.number(lists.size());
        for (List<String> list : lists) {
            out.strings(list);
        }
    }

    public boolean knows(String word) {
        return words.get(0, word) >= 0;
    }

    public Optional<List<String>> findList(String word) {
        int number = words.get(0, word);
        return number < 0 ? Optional.empty() : Optional.of(lists.get(number));
    }

    /** The same as {@link #findList}, as a set in its order. Not to be changed. */
    public Optional<Set<String>> findSet(String word) {
        int number = words.get(0, word);
        return number < 0 ? Optional.empty() : Optional.of(sets.get(number));
    }
}
