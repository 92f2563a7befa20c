package dev.readout.wording;

import java.util.Arrays;
import java.util.BitSet;

/** The shingles of one length that recur in a corpus. Immutable. */
final class Shingles {
    private final int length;
    private final int[] numbers; // of each place the number of the shingle that begins there, or a break
    private final int[] places; // those with a shingle, in order: so that few long ones cost little
    private final int[] documents; // of each shingle

    private Shingles(int length, int[] numbers, int[] places, int[] documents) {
        this.length = length;
        this.numbers = numbers;
        this.places = places;
        this.documents = documents;
    }

    /** Those of one word. */
    static Shingles words(Corpus corpus, int least) {
        int[] words = new int[corpus.size()];
        int[] places = new int[corpus.size()];
        int count = 0;
        for (int at = 0; at < words.length; at++) {
            words[at] = corpus.word(at);
            if (words[at] >= 0) {
                places[count++] = at;
            }
        }
        return recurring(1, words, Arrays.copyOf(places, count), corpus, corpus.vocabulary(), least);
    }

    /** Those of one word more. */
    Shingles longer(Corpus corpus, int least) {
        int[] pairs = new int[numbers.length];
        Arrays.fill(pairs, Corpus.BREAK);
        PairNumbers known = new PairNumbers();
        int[] kept = new int[places.length];
        int count = 0;
        for (int at : places) {
            if (at + 1 < numbers.length && numbers[at + 1] >= 0) {
                pairs[at] = known.of(numbers[at], numbers[at + 1]);
                kept[count++] = at;
            }
        }
        return recurring(length + 1, pairs, Arrays.copyOf(kept, count), corpus, known.size(), least);
    }

    private static Shingles recurring(int length, int[] numbers, int[] places, Corpus corpus, int many, int least) {
        int[] documents = new int[many];
        int[] last = new int[many];
        Arrays.fill(last, -1);
        for (int at : places) {
            int shingle = numbers[at];
            if (last[shingle] != corpus.owner(at)) {
                last[shingle] = corpus.owner(at);
                documents[shingle]++;
            }
        }
        int[] kept = new int[places.length];
        int count = 0;
        for (int at : places) {
            if (documents[numbers[at]] < least) {
                numbers[at] = Corpus.BREAK;
            } else {
                kept[count++] = at;
            }
        }
        return new Shingles(length, numbers, Arrays.copyOf(kept, count), documents);
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    /** The places with a shingle, in order. */
    int[] places() {
        return places.clone();
    }

    int shingle(int at) {
        return numbers[at];
    }

    int documents(int shingle) {
        return documents[shingle];
    }

    /** Of each shingle the most documents of a longer one that holds it and begins or ends with a word of weight more. */
    int[] longest(Shingles longer, Corpus corpus, BitSet small) {
        int[] most = new int[documents.length];
        for (int at : longer.places) {
            int with = longer.documents[longer.numbers[at]];
            if (!small.get(corpus.word(at + length))) {
                most[numbers[at]] = Math.max(most[numbers[at]], with);
            }
            if (!small.get(corpus.word(at))) {
                most[numbers[at + 1]] = Math.max(most[numbers[at + 1]], with);
            }
        }
        return most;
    }
}
