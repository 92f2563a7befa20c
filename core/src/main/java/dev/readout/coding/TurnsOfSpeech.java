package dev.readout.coding;

import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Resolved;
import java.util.Optional;
import java.util.Set;

/**
 * What is said to lead a conversation and does nothing beyond it: "Thank you, Mr. Moderator", "as I said", "I'll start
 * with your second question".
 */
final class TurnsOfSpeech {
    private static final int LONGEST_THANKS = 9;
    private static final Set<String> FIRST = Set.of("i", "we", "you");
    /** What a speaker alone will do is most often to go on speaking. */
    private static final Set<String> GOING_ON =
            Set.of("start", "begin", "make", "do", "continue", "say", "add", "turn", "leave", "stop", "note", "take");

    private static final Set<String> ASKED =
            Set.of("question", "time", "patience", "attention", "introduction", "remark");

    private TurnsOfSpeech() {}

    static boolean is(Resolved resolved, Match m) {
        boolean transcript = resolved.voices().isTranscript();
        return switch (m.rule().act()) {
            case "thank" -> isThanks(m, transcript);
            case "state" -> transcript && isQuotingOneself(m);
            case "pledge", "agree", "warn" -> isGoingOn(m) || isAgreeingInPassing(m);
            default -> false;
        };
    }

    private static boolean isThanks(Match m, boolean transcript) {
        Sentence s = m.sentence();
        Token t = m.token();
        boolean forAsking = s.subtree(t).stream().anyMatch(o -> o.is("pobj") && ASKED.contains(o.lemma()));
        boolean forNothing = s.size() <= LONGEST_THANKS
                && Grammar.after(s, t, Set.of("for")).isEmpty()
                && s.children(t, "prep").isEmpty();
        boolean god = Grammar.objects(s, t).stream().anyMatch(o -> o.lemma().equals("god")); // "thank God"
        return god || transcript && (forAsking || forNothing);
    }

    /** "as we said", "you said it well", "our statement says". */
    private static boolean isQuotingOneself(Match m) {
        return m.rule().id().startsWith("state.say")
                && subject(m).filter(w -> FIRST.contains(w)).isPresent();
    }

    private static boolean isGoingOn(Match m) {
        return !m.rule().modals().isEmpty()
                && GOING_ON.contains(m.token().lemma())
                && subject(m).filter(w -> w.equals("i")).isPresent();
    }

    /** "as we all agree": they agree to nothing here. */
    private static boolean isAgreeingInPassing(Match m) {
        return m.rule().anchor() == Anchor.VERB
                && m.token().lemma().equals("agree")
                && m.token().tag().equals("VBP")
                && m.sentence()
                        .children(m.token(), "prep", "dobj", "ccomp", "xcomp")
                        .isEmpty();
    }

    private static Optional<String> subject(Match m) {
        return Grammar.first(m.sentence(), m.token(), "nsubj").map(Token::lemma);
    }
}
