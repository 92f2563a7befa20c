package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.search.Listed;
import dev.readout.search.TextWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words of many texts one after the other, each as a number. Grows as texts are added. */
final class Corpus {
    /** Stands where a sentence, a part of one, or a document ends. */
    static final int BREAK = -1;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final List<Listed> documents = new ArrayList<>();
    private int[] words = new int[1 << 12];
    private int[] starts = new int[1 << 12];
    private int[] ends = new int[1 << 12];
    private int[] owners = new int[1 << 12];
    private int size;

    /** One more document; words may be left out where a break stands for them. */
    void add(Listed document, List<TextWord> text) {
        documents.add(document);
        mark(BREAK, new Span(0, 0));
        for (TextWord word : text) {
            if (word.breaks()) {
                mark(BREAK, new Span(0, 0));
            }
            mark(number(word.stem()), word.span());
        }
        mark(BREAK, new Span(0, 0));
    }

    private int number(String stem) {
        return vocabulary.computeIfAbsent(stem, s -> {
            stems.add(s);
            return stems.size() - 1;
        });
    }

    private void mark(int word, Span span) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            owners = Arrays.copyOf(owners, size * 2);
        }
        words[size] = word;
        starts[size] = span.start();
        ends[size] = span.end();
        owners[size] = documents.size() - 1;
        size++;
    }

    /** How many words and breaks there are. */
    int size() {
        return size;
    }

    int word(int at) {
        return words[at];
    }

    String stem(int at) {
        return stems.get(words[at]);
    }

    List<String> stems(int at, int length) {
        List<String> found = new ArrayList<>();
        for (int i = at; i < at + length; i++) {
            found.add(stem(i));
        }
        return found;
    }

    /** The numbers of the words that are picked. */
    BitSet numbers(Predicate<String> picked) {
        BitSet numbers = new BitSet(stems.size());
        for (int word = 0; word < stems.size(); word++) {
            numbers.set(word, picked.test(stems.get(word)));
        }
        return numbers;
    }

    int vocabulary() {
        return stems.size();
    }

    /** The number of the document in which a word stands. */
    int owner(int at) {
        return owners[at];
    }

    Listed document(int at) {
        return documents.get(owners[at]);
    }

    int documents() {
        return documents.size();
    }

    /** From the first to the last of some words. */
    Span span(int at, int length) {
        return new Span(starts[at], ends[at + length - 1]);
    }
}
