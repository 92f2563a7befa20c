package dev.readout.codebook;

import dev.readout.codebook.ActRule.Anchor;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that an act's rules look for. Without a parser a word is taken for a form of a rule's lemma where it begins as
 * the lemma does and is not much longer: enough to see that a negative example tempts some rule.
 */
final class Triggers {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}'’-]+");
    private static final int ENDING = 4;

    private final Set<String> lemmas = new HashSet<>();

    Triggers(ActEntry entry) {
        for (ActRule rule : entry.rules()) {
            lemmas.addAll(rule.lemmas());
            lemmas.addAll(rule.object());
            lemmas.addAll(rule.complement());
            lemmas.addAll(rule.modals());
            if (rule.anchor() == Anchor.NOUN) {
                lemmas.addAll(rule.governors());
            }
        }
    }

    boolean occurIn(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(word -> lemmas.stream().anyMatch(lemma -> isForm(word, lemma)));
    }

    private static boolean isForm(String word, String lemma) {
        boolean loose = lemma.endsWith("e") || lemma.endsWith("y");
        String stem = loose && lemma.length() > 2 ? lemma.substring(0, lemma.length() - 1) : lemma;
        return word.startsWith(stem) && word.length() <= lemma.length() + ENDING;
    }
}
