package dev.readout.coding;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where source and target stand in a sentence: token by token, all places where they occur.
 *
 * @param source for each token whether it is part of the source
 * @param target for each token whether it is part of the target
 */
record Pair(Sentence sentence, List<Boolean> source, List<Boolean> target) {

    static Pair locate(Sentence s, String source, String target) {
        boolean[] first = places(s, source);
        boolean[] second = places(s, target);
        for (int i = 0; i < s.size(); i++) {
            if (first[i] && second[i]) { // one inside the other: the words of the shorter are its own
                boolean shorter = words(source).length < words(target).length;
                first[i] = shorter;
                second[i] = !shorter;
            }
        }
        return new Pair(s, list(first), list(second));
    }

    boolean hasSource() {
        return source.contains(true);
    }

    boolean hasTarget() {
        return target.contains(true);
    }

    boolean isSource(Token t) {
        return source.get(t.index());
    }

    boolean isTarget(Token t) {
        return target.get(t.index());
    }

    /** The tokens of one of the two that depend on something outside of it. */
    List<Token> heads(Predicate<Token> part) {
        return sentence.tokens().stream()
                .filter(part)
                .filter(t -> t.head() < 0 || !part.test(sentence.get(t.head())))
                .filter(t -> !t.is("punct"))
                .toList();
    }

    /** All places of the whole phrase; else those of its longest run of words that the sentence has. */
    private static boolean[] places(Sentence s, String phrase) {
        String[] words = words(phrase);
        boolean[] in = new boolean[s.size()];
        for (int length = words.length; length > 0; length--) {
            boolean found = false;
            for (int from = words.length - length; from >= 0; from--) { // heads stand late in a phrase
                String[] run = Arrays.copyOfRange(words, from, from + length);
                if (length == words.length || carries(run)) {
                    found |= mark(s, run, in);
                }
                if (found) {
                    return in;
                }
            }
        }
        return in;
    }

    private static boolean carries(String... run) {
        return Arrays.stream(run).anyMatch(w -> w.length() > 3);
    }

    private static boolean mark(Sentence s, String[] run, boolean... in) {
        boolean found = false;
        for (int at = 0; at < s.size(); at++) {
            int end = match(s, at, run);
            if (end > at) {
                Arrays.fill(in, at, end, true);
                found = true;
            }
        }
        return found;
    }

    /** The index after the last token of the run that starts at a token; the token's own where it does not. */
    private static int match(Sentence s, int at, String... run) {
        String wanted = String.join("", run);
        StringBuilder got = new StringBuilder();
        for (int i = at; i < s.size() && got.length() < wanted.length(); i++) {
            got.append(plain(s.get(i).form()));
            if (got.toString().equals(wanted)) {
                return i + 1;
            }
            if (!wanted.startsWith(got.toString())) {
                return at;
            }
        }
        return at;
    }

    private static String[] words(String phrase) {
        return Arrays.stream(phrase.strip().split("\\s+"))
                .map(Pair::plain)
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new);
    }

    /** Letters and digits only: cutters of words part "U.S.'s" in more ways than one. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Boolean> list(boolean... flags) {
        Boolean[] boxed = new Boolean[flags.length];
        Arrays.setAll(boxed, i -> flags[i]);
        return List.of(boxed);
    }
}
