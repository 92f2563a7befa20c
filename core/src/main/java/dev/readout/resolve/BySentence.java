package dev.readout.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What was found in a text, to be asked for sentence by sentence. Immutable. */
public final class BySentence<T> {
    private final Map<Integer, List<T>> found = new HashMap<>();

    /**
     * @param all in any order, which each sentence's share of it keeps
     * @param sentence the index of the sentence that one stands in
     */
    public BySentence(List<T> all, ToIntFunction<T> sentence) {
        all.forEach(one -> found.computeIfAbsent(sentence.applyAsInt(one), k -> new ArrayList<>())
                .add(one));
        found.replaceAll((index, some) -> List.copyOf(some));
    }

    /** What was found in a sentence, given by its index. */
    public List<T> in(int sentence) {
        return found.getOrDefault(sentence, List.of());
    }
}
