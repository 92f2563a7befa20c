package dev.readout.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the phrases that recur in a corpus, by counting shingles of two words, three, and so on: a shingle recurs only where
 * both shingles within it do (Agrawal and Srikant 1994), so that each length takes one pass. A phrase is kept where no longer one
 * stands in nearly as many documents. Exact: nothing is hashed.
 *
 * @param least in so many documents at least
 * @param shortest words of a phrase
 * @param small words that neither begin nor end one; two others at least are in it
 */
record PhraseMiner(int least, int shortest, Set<String> small) {
    private static final int LONGEST = 40;
    /** A longer phrase that stands in so large a share of a phrase's documents takes its place. */
    private static final double NEARLY_ALL = 0.7;

    private static final int PLACES = 20;

    /**
     * A phrase that recurs.
     *
     * @param length in words
     * @param places in the corpus, in its order
     * @param documents in how many it stands
     */
    record Mined(int length, List<Integer> places, int documents) {
        Mined {
            places = List.copyOf(places);
        }
    }

    List<Mined> mine(Corpus corpus) {
        BitSet light = corpus.numbers(small::contains);
        BitSet weightless = corpus.numbers(stem -> small.contains(stem) || Character.isDigit(stem.charAt(0)));
        List<Mined> mined = new ArrayList<>();
        Shingles shingles = Shingles.words(corpus, least);
        while (shingles.length() < LONGEST && !shingles.isEmpty()) {
            Shingles longer = shingles.longer(corpus, least);
            if (shingles.length() >= shortest) {
                take(corpus, shingles, shingles.longest(longer, corpus, light), light, weightless, mined);
            }
            shingles = longer;
        }
        return outermost(mined, corpus.size());
    }

    private static void take(
            Corpus corpus, Shingles shingles, int[] longest, BitSet light, BitSet weightless, List<Mined> to) {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int at : shingles.places()) {
            int shingle = shingles.shingle(at);
            if (longest[shingle] < NEARLY_ALL * shingles.documents(shingle)
                    && isPhrase(corpus, at, shingles.length(), light, weightless)) {
                places.computeIfAbsent(shingle, s -> new ArrayList<>()).add(at);
            }
        }
        places.forEach((shingle, at) -> to.add(new Mined(shingles.length(), at, shingles.documents(shingle))));
    }

    private static boolean isPhrase(Corpus corpus, int at, int length, BitSet light, BitSet weightless) {
        int weight = 0;
        for (int i = at; i < at + length; i++) {
            weight += weightless.get(corpus.word(i)) ? 0 : 1;
        }
        return weight >= 2 && !light.get(corpus.word(at)) && !light.get(corpus.word(at + length - 1));
    }

    /** Without those that lie in a longer one of nearly as many documents, with small words between the two ends. */
    private static List<Mined> outermost(List<Mined> mined, int size) {
        int[] ends = new int[size + 1]; // of the phrases that begin at a place, in a list of all by place
        mined.forEach(phrase -> phrase.places().forEach(at -> ends[at]++));
        for (int at = 1; at <= size; at++) {
            ends[at] += ends[at - 1];
        }
        int[] byStart = new int[ends[size]];
        int[] free = ends.clone();
        for (int i = mined.size() - 1; i >= 0; i--) { // of one place the shortest come first
            for (int at : mined.get(i).places()) {
                byStart[--free[at]] = i;
            }
        }
        return mined.stream()
                .filter(phrase -> !isWithin(phrase, mined, ends, byStart))
                .toList();
    }

    /** What holds a phrase nearly everywhere holds it at one of its first places. */
    private static boolean isWithin(Mined phrase, List<Mined> mined, int[] ends, int[] byStart) {
        int places = Math.min(PLACES, phrase.places().size());
        for (int i = 0; i < places; i++) {
            int at = phrase.places().get(i);
            for (int start = Math.max(0, at + phrase.length() - LONGEST); start <= at; start++) {
                if (isWithin(phrase, at, start, mined, ends, byStart)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a phrase that begins at a start holds one that stands at a place. */
    private static boolean isWithin(Mined phrase, int at, int start, List<Mined> mined, int[] ends, int[] byStart) {
        int first = start == 0 ? 0 : ends[start - 1];
        for (int i = ends[start] - 1; i >= first; i--) {
            Mined longer = mined.get(byStart[i]);
            if (longer.length() <= phrase.length() || start + longer.length() < at + phrase.length()) {
                return false;
            }
            if (longer.documents() >= NEARLY_ALL * phrase.documents()) {
                return true;
            }
        }
        return false;
    }
}
