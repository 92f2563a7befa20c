package dev.readout.coding;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A phrase of a list where it stands in a sentence. */
record Phrase(int from, int to) {

    /** The phrase that begins at a word; the first of the list that does. */
    static Optional<Phrase> at(Sentence s, Token first, List<List<String>> phrases) {
        return phrases.stream()
                .filter(p -> stands(s, first.index(), p))
                .findFirst()
                .map(p -> new Phrase(first.index(), first.index() + p.size()));
    }

    private static boolean stands(Sentence s, int at, List<String> phrase) {
        if (at + phrase.size() > s.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!s.get(at + i).form().toLowerCase(Locale.ROOT).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
