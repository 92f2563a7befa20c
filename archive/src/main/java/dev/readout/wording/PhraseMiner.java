package dev.readout.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
        List<Mined> mined = new ArrayList<>();
        Level level = Level.words(corpus, least);
        while (level.length() < LONGEST && level.isAlive()) {
            Level next = level.longer(corpus, least);
            if (level.length() >= shortest) {
                take(corpus, level, next, mined);
            }
            level = next;
        }
        return outermost(mined);
    }

    /** Without those that lie in a longer one of nearly as many documents, with small words between the two ends. */
    private static List<Mined> outermost(List<Mined> mined) {
        Map<Integer, List<Mined>> byStart = new HashMap<>();
        for (Mined phrase : mined) {
            phrase.places()
                    .forEach(at ->
                            byStart.computeIfAbsent(at, a -> new ArrayList<>()).add(phrase));
        }
        return mined.stream().filter(phrase -> !isWithin(phrase, byStart)).toList();
    }

    /** What holds a phrase nearly everywhere holds it at one of its first places. */
    private static boolean isWithin(Mined phrase, Map<Integer, List<Mined>> byStart) {
        return phrase.places().stream()
                .limit(PLACES)
                .anyMatch(at -> IntStream.rangeClosed(Math.max(0, at + phrase.length() - LONGEST), at)
                        .mapToObj(start -> byStart.getOrDefault(start, List.of()).stream()
                                .filter(longer -> start + longer.length() >= at + phrase.length()))
                        .flatMap(longer -> longer)
                        .anyMatch(longer -> longer.length() > phrase.length()
                                && longer.documents() >= NEARLY_ALL * phrase.documents()));
    }

    private void take(Corpus corpus, Level level, Level next, List<Mined> to) {
        int[] longest = level.longest(next, corpus, small);
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < corpus.size(); at++) {
            int shingle = level.shingle(at);
            if (shingle >= 0
                    && longest[shingle] < NEARLY_ALL * level.documents(shingle)
                    && isPhrase(corpus, at, level.length())) {
                places.computeIfAbsent(shingle, s -> new ArrayList<>()).add(at);
            }
        }
        places.forEach((shingle, at) -> to.add(new Mined(level.length(), at, level.documents(shingle))));
    }

    private boolean isPhrase(Corpus corpus, int at, int length) {
        return !small.contains(corpus.stem(at))
                && !small.contains(corpus.stem(at + length - 1))
                && corpus.stems(at, length).stream()
                                .filter(stem -> !small.contains(stem) && !Character.isDigit(stem.charAt(0)))
                                .count()
                        >= 2;
    }

    /** The shingles of one length that recur. */
    private static final class Level {
        private final int length;
        private final int[] shingles; // of each place the number of the shingle that begins there, or a break
        private final int[] documents;

        private Level(int length, int[] shingles, int[] documents) {
            this.length = length;
            this.shingles = shingles;
            this.documents = documents;
        }

        static Level words(Corpus corpus, int least) {
            int[] words = new int[corpus.size()];
            for (int at = 0; at < words.length; at++) {
                words[at] = corpus.word(at);
            }
            return new Level(1, words, counts(words, corpus, corpus.vocabulary())).recurring(least);
        }

        int length() {
            return length;
        }

        boolean isAlive() {
            return Arrays.stream(shingles).anyMatch(shingle -> shingle >= 0);
        }

        int shingle(int at) {
            return shingles[at];
        }

        int documents(int shingle) {
            return documents[shingle];
        }

        /** Of each shingle the most documents of a longer one that holds it and begins or ends with a word of weight more. */
        int[] longest(Level longer, Corpus corpus, Set<String> small) {
            int[] most = new int[documents.length];
            for (int at = 0; at + 1 < shingles.length; at++) {
                if (longer.shingles[at] >= 0) {
                    int with = longer.documents[longer.shingles[at]];
                    if (!small.contains(corpus.stem(at + length))) {
                        most[shingles[at]] = Math.max(most[shingles[at]], with);
                    }
                    if (!small.contains(corpus.stem(at))) {
                        most[shingles[at + 1]] = Math.max(most[shingles[at + 1]], with);
                    }
                }
            }
            return most;
        }

        Level longer(Corpus corpus, int least) {
            int[] pairs = new int[shingles.length];
            Arrays.fill(pairs, Corpus.BREAK);
            Map<Long, Integer> numbers = new HashMap<>();
            for (int at = 0; at + 1 < shingles.length; at++) {
                if (shingles[at] >= 0 && shingles[at + 1] >= 0) {
                    long pair = (long) shingles[at] << Integer.SIZE | shingles[at + 1];
                    pairs[at] = numbers.computeIfAbsent(pair, p -> numbers.size());
                }
            }
            return new Level(length + 1, pairs, counts(pairs, corpus, numbers.size())).recurring(least);
        }

        private Level recurring(int least) {
            int[] kept = shingles.clone();
            for (int at = 0; at < kept.length; at++) {
                if (kept[at] >= 0 && documents[kept[at]] < least) {
                    kept[at] = Corpus.BREAK;
                }
            }
            return new Level(length, kept, documents);
        }

        private static int[] counts(int[] shingles, Corpus corpus, int numbers) {
            int[] counts = new int[numbers];
            int[] last = new int[numbers];
            Arrays.fill(last, -1);
            for (int at = 0; at < shingles.length; at++) {
                int shingle = shingles[at];
                if (shingle >= 0 && last[shingle] != corpus.owner(at)) {
                    last[shingle] = corpus.owner(at);
                    counts[shingle]++;
                }
            }
            return counts;
        }
    }
}
