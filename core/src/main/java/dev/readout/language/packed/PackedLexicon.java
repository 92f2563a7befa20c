package dev.readout.language.packed;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words, each with a short list of classes; few lists serve many words. */
public final class PackedLexicon {
    private final StringIndex words;
    private final List<List<String>> lists;

    private PackedLexicon(StringIndex words, List<List<String>> lists) {
        this.words = words;
        this.lists = lists;
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

    /** The classes of a word, in their order; none where it is not known. */
    public List<String> list(String word) {
        int number = (int) words.get(0, word);
        return number < 0 ? List.of() : lists.get(number);
    }
}
