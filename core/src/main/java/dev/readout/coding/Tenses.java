package dev.readout.coding;

import dev.readout.codebook.ActRule.Anchor;
import dev.readout.coding.Act.Tense;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the tense of a predicate off its form and auxiliaries, or off the verb that it hangs on. */
final class Tenses {
    private static final Set<String> AHEAD = Set.of("will", "shall", "would", "'ll", "’ll");
    private static final Set<String> PLANNING =
            Set.of("plan", "intend", "schedule", "expect", "aim", "prepare", "go", "be", "set");

    private Tenses() {}

    /**
     * @param verbal whether the act is done in saying it, so that it is told when its teller speaks
     */
    static Tense of(Match m, boolean verbal) {
        boolean said = verbal && m.rule().anchor() != Anchor.NOUN;
        Optional<Token> teller = said ? teller(m.sentence(), m.token()) : Optional.empty();
        if (teller.isPresent() && of(m.sentence(), teller.get(), 0) == Tense.PAST) {
            return Tense.PAST; // "noted that it remains ready", "announced that it will help": done in saying it
        }
        if (m.rule().anchor() == Anchor.NOUN) {
            boolean carried = !m.rule().governors().isEmpty();
            Optional<Token> governor = carried ? Grammar.governor(m.sentence(), m.token()) : Optional.empty();
            return governor.map(g -> of(m.sentence(), g, 0)).orElse(Tense.PAST);
        }
        if (!m.rule().modals().isEmpty()) {
            return Tense.PRESENT; // "will support", "must cease": performed in saying it
        }
        Token at = m.token();
        boolean adjective = m.rule().anchor() == Anchor.ADJECTIVE && at.head() >= 0;
        Token verb =
                adjective && m.sentence().get(at.head()).isVerb() ? m.sentence().get(at.head()) : at;
        return of(m.sentence(), verb, 0);
    }

    /** The verb in whose content clause the predicate stands, where the two are one act ("noted that it remains ready"). */
    private static Optional<Token> teller(Sentence s, Token predicate) {
        Token at = predicate;
        while ((at.is("conj") || at.is("acomp")) && at.head() >= 0) {
            at = s.get(at.head());
        }
        return at.is("ccomp") && at.head() >= 0 && s.get(at.head()).isVerb()
                ? Optional.of(s.get(at.head()))
                : Optional.empty();
    }

    static Tense of(Sentence s, Token verb, int depth) {
        List<Token> auxiliaries = Grammar.auxiliaries(s, verb);
        if (isAhead(s, verb)) {
            return Tense.FUTURE;
        }
        if (isUnderWay(verb, auxiliaries)) {
            return Tense.PRESENT;
        }
        if (auxiliaries.stream().anyMatch(a -> a.lemma().equals("can")) && Grammar.hasNegation(s, verb)) {
            return Tense.PRESENT; // "cannot accept"
        }
        if (hasYet(s, verb)) {
            return Tense.PAST; // "has yet to sign" tells of what was not done
        }
        for (Token a : auxiliaries) {
            if (a.tag().equals("VBD") || a.lemma().equals("have")) {
                return Tense.PAST;
            }
        }
        boolean finitePresent = auxiliaries.stream()
                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
        if (finitePresent || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
            return PLANNING.contains(verb.lemma()) && depth > 0 ? Tense.FUTURE : Tense.PRESENT;
        }
        if (verb.tag().equals("VBD")) {
            return Tense.PAST;
        }
        if (verb.head() >= 0 && depth < 10) {
            Token up = s.get(verb.head());
            if (up.isVerb() || up.tag().startsWith("JJ") && s.hasChild(up, "nsubj")) {
                return of(s, up, depth + 1);
            }
            Optional<Token> governor = Grammar.governor(s, verb);
            if (governor.isPresent()) {
                return of(s, governor.get(), depth + 1);
            }
        }
        return Tense.PAST;
    }

    private static boolean hasYet(Sentence s, Token verb) {
        return verb.lemma().equals("have")
                && s.children(verb).stream().anyMatch(c -> c.lemma().equals("yet"));
    }

    /** Whether an auxiliary says that it is still to come: "will", "would". */
    static boolean isAhead(Sentence s, Token verb) {
        return Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> AHEAD.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    /** "has been supporting": begun before, and not over. */
    private static boolean isUnderWay(Token verb, List<Token> auxiliaries) {
        return verb.tag().equals("VBG")
                && auxiliaries.stream()
                        .anyMatch(a -> a.lemma().equals("have")
                                && (a.tag().equals("VBZ") || a.tag().equals("VBP")));
    }
}
