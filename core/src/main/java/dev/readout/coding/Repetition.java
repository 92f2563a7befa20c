package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Locale;
import java.util.Set;

/** Whether the text marks an act as done before: by its verb, by "once more", by "as it has said before". */
record Repetition(ActCodebook codebook) {
    private static final Set<String> AGAIN = Set.of("again", "repeatedly", "anew", "still");
    private static final Set<String> BEFORE =
            Set.of("before", "previously", "earlier", "often", "already", "repeatedly", "always", "many");

    private static final Set<String> OCCASIONS =
            Set.of("occasion", "past", "time", "statement", "before", "year", "week");

    boolean marks(Match m) {
        Sentence s = m.sentence();
        Token t = m.token();
        boolean said = m.rule().restated() || codebook.words("restate").contains(t.lemma());
        boolean carried = m.rule().anchor() == Anchor.NOUN
                && Grammar.governor(s, t)
                        .filter(g -> codebook.words("restate").contains(g.lemma()))
                        .isPresent();
        return said || carried || byAdverb(s, t) || asBefore(s, t);
    }

    /** "again", "once more", "yet again". */
    private static boolean byAdverb(Sentence s, Token verb) {
        return s.children(verb, "advmod").stream()
                .anyMatch(a -> AGAIN.contains(a.lemma())
                        || a.lemma().equals("more")
                                && a.index() > 0
                                && s.get(a.index() - 1).lemma().equals("once"));
    }

    /** "As it has said before, …", "as on previous occasions, …". */
    private static boolean asBefore(Sentence s, Token verb) {
        boolean clause = s.children(verb, "advcl").stream()
                .filter(c -> s.children(c, "mark", "advmod").stream().anyMatch(Repetition::isAs))
                .anyMatch(c -> s.subtree(c).stream().anyMatch(t -> BEFORE.contains(lower(t))));
        boolean phrase = s.children(verb, "prep").stream()
                .filter(Repetition::isAs)
                .anyMatch(p -> s.subtree(p).stream()
                        .anyMatch(t -> BEFORE.contains(lower(t))
                                || OCCASIONS.contains(t.lemma())
                                        && s.subtree(p).stream().anyMatch(q -> lower(q).startsWith("previous"))));
        return clause || phrase;
    }

    private static boolean isAs(Token t) {
        return lower(t).equals("as");
    }

    private static String lower(Token t) {
        return t.form().toLowerCase(Locale.ROOT);
    }
}
