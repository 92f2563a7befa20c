package dev.readout.language;

import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence says that something was not, or will not be, done: by "not" and its like, by "no" with who or what
 * takes part in it, or by the word that it hangs on ("refused to sign", "denied having fired", "without signing").
 */
final class Polarity {
    /** Who does these leaves the deed undone. */
    private static final Set<String> UNDOING = Set.of(
            "refuse", "decline", "fail", "deny", "refrain", "abstain", "avoid", "hesitate", "neglect", "omit", "forgo");

    private static final Set<String> HOLDING_BACK = Set.of("withhold", "refuse");
    private static final Set<String> MERELY = Set.of("only", "merely", "just", "simply", "solely");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither");
    private static final Set<String> SHORT = Set.of("short", "instead", "far");

    private Polarity() {}

    static boolean isNegated(Sentence s, Token predicate) {
        Optional<Token> undoing = undoing(s, predicate);
        if (undoing.isPresent()) {
            return !isNegated(s, undoing.get());
        }
        return hasNegation(s, predicate);
    }

    /** Negated by a word of its own, whatever the verb above it says. */
    static boolean hasNegation(Sentence s, Token predicate) {
        return bySelf(s, predicate) || byPart(s, predicate) || byPreposition(s, predicate) || bySeries(s, predicate);
    }

    /** The verb of refusing, failing or denying that has this predicate as its content. */
    static Optional<Token> undoing(Sentence s, Token predicate) {
        if (predicate.head() < 0) {
            return Optional.empty();
        }
        Token above = s.get(predicate.head());
        if (predicate.is("pcomp") && above.head() >= 0) {
            above = s.get(above.head());
        } else if (predicate.isNoun()) {
            return Optional.of(above).filter(a -> predicate.is("dobj") && HOLDING_BACK.contains(a.lemma()));
        } else if (predicate.is("advcl") && predicate.tag().equals("VBG")) { // "ruled out recognising"
            return Optional.of(above).filter(a -> isRuledOut(s, a) && predicate.index() - a.index() == 2);
        } else if (!predicate.is("xcomp") && !predicate.is("ccomp")) {
            return Optional.empty();
        }
        return Optional.of(above).filter(a -> UNDOING.contains(a.lemma()) || isRuledOut(s, a));
    }

    private static boolean isRuledOut(Sentence s, Token verb) {
        return verb.lemma().equals("rule")
                && s.children(verb).stream().anyMatch(c -> c.lemma().equals("out"));
    }

    /** "did not", "never", "no longer", but not "not only". */
    private static boolean bySelf(Sentence s, Token predicate) {
        return s.children(predicate).stream()
                .anyMatch(c ->
                        (c.is("neg") || c.lemma().equals("never") || c.lemma().equals("neither")) && !isMerely(s, c)
                                || c.lemma().equals("long") && s.hasChild(c, "neg"));
    }

    private static boolean isMerely(Sentence s, Token not) {
        return not.index() + 1 < s.size()
                && MERELY.contains(s.get(not.index() + 1).lemma());
    }

    /** "No sanctions were imposed", "made no accusation", "neither Spain nor Morocco accepted". */
    private static boolean byPart(Sentence s, Token predicate) {
        return predicate.isNoun() && hasNo(s, predicate)
                || s.children(predicate, "nsubj", "nsubjpass", "dobj").stream().anyMatch(p -> hasNo(s, p));
    }

    private static boolean hasNo(Sentence s, Token noun) {
        return NOBODY.contains(noun.lemma())
                || s.children(noun, "det", "neg", "preconj").stream().anyMatch(d -> NO.contains(d.lemma()));
    }

    /** "without signing", "instead of condemning", "stopped short of condemning", "has yet to apologise". */
    private static boolean byPreposition(Sentence s, Token predicate) {
        if (predicate.head() < 0) {
            return false;
        }
        Token above = s.get(predicate.head());
        boolean yet = predicate.is("xcomp")
                && above.lemma().equals("have")
                && s.children(above).stream().anyMatch(c -> c.lemma().equals("yet"));
        boolean shortOf = predicate.is("pcomp")
                && above.lemma().equals("of")
                && above.head() >= 0
                && SHORT.contains(s.get(above.head()).lemma());
        return yet || shortOf || isRatherThan(s, predicate) || above.lemma().equals("without");
    }

    /** "rather than condemn the group, Norway offered help". */
    private static boolean isRatherThan(Sentence s, Token predicate) {
        int at = predicate.index();
        return at >= 2
                && s.get(at - 1).lemma().equals("than")
                && s.get(at - 2).lemma().equals("rather");
    }

    /** "neither condemned nor criticised", "did not condemn or criticise". */
    private static boolean bySeries(Sentence s, Token predicate) {
        if (!predicate.is("conj") || s.hasChild(predicate, "nsubj", "nsubjpass")) {
            return false;
        }
        Token first = s.get(predicate.head());
        boolean joined = s.children(first, "cc").stream()
                .anyMatch(c -> c.lemma().equals("nor") || c.lemma().equals("or"));
        return joined && isNegated(s, first);
    }
}
