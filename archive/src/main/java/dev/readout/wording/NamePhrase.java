package dev.readout.wording;

import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names and addresses from other phrases, by how they are written. */
record NamePhrase(Set<String> small) {
    private static final Pattern ADDRESS = Pattern.compile("[/@]|www\\.");

    private static final double MOSTLY = 0.7;

    /**
     * Whether the words of weight are capitals: all, all but the verb behind them ("Minister Orlo met"), or nearly all ("secretary of
     * the Narim Committee of the Fishers' Party").
     */
    boolean is(Text text, Corpus corpus, int at, int length) {
        String words = text.cut(corpus.span(at, length));
        if (ADDRESS.matcher(words).find() || words.chars().noneMatch(Character::isWhitespace)) {
            return true; // what is written as one word is a part of an address, or a compound
        }
        List<Boolean> capitals = new ArrayList<>();
        for (int i = at; i < at + length; i++) {
            if (!small.contains(corpus.stem(i))) {
                capitals.add(!Character.isLowerCase(text.cut(corpus.span(i, 1)).codePointAt(0)));
            }
        }
        long lower = capitals.stream().filter(capital -> !capital).count();
        return lower <= capitals.size() * (1 - MOSTLY) || lower == 1 && capitals.size() > 2 && !capitals.getLast();
    }
}
