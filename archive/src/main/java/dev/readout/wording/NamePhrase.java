package dev.readout.wording;

import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names and addresses from other phrases, by how they are written. */
record NamePhrase(Set<String> small) {
    private static final Pattern ADDRESS = Pattern.compile("[/@]|www\\.");

    /** Whether the words of weight are capitals, or all but the verb behind them ("Minister Orlo met"). */
    boolean is(Text text, Corpus corpus, int at, int length) {
        if (ADDRESS.matcher(text.cut(corpus.span(at, length))).find()) {
            return true;
        }
        List<Boolean> capitals = new ArrayList<>();
        for (int i = at; i < at + length; i++) {
            if (!small.contains(corpus.stem(i))) {
                capitals.add(!Character.isLowerCase(text.cut(corpus.span(i, 1)).codePointAt(0)));
            }
        }
        long lower = capitals.stream().filter(capital -> !capital).count();
        return lower == 0 || lower == 1 && capitals.size() > 2 && !capitals.getLast();
    }
}
