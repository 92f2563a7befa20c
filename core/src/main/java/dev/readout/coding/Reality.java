package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a predicate tells of something done, refused or to be done, rather than of a purpose, a condition or a
 * possibility (CODEBOOK 1.2, Acts): "is to sign", "failed to sign" and "met to sign" do, "may sign" does not.
 */
final class Reality {
    private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether", "lest");
    /** Before their subject: "should it withdraw", "had it withdrawn". */
    private static final Set<String> SUPPOSING = Set.of("should", "had", "were");

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "should", "can");
    /** What is not possible is not done. */
    private static final Set<String> ABLE = Set.of("can", "could");

    private static final Set<String> ANYBODY = Set.of("those", "anyone", "anybody", "whoever", "all", "everyone");

    private static final Set<String> SELF = Set.of("i", "we", "me", "us");

    private static final Set<String> WANT = Set.of("want", "like", "wish", "love", "allow", "let", "go", "have");
    /** Before an infinitive that is to come: "is to sign", "is expected to sign", "plans to sign". */
    private static final Set<String> AHEAD =
            Set.of("be", "set", "expect", "prepare", "schedule", "slate", "plan", "intend", "go", "poise");

    /** The same as an adjective: "is due to sign". */
    private static final Set<String> DUE = Set.of("due", "about", "ready", "set", "likely", "poised");
    /** Whom these verbs move to a deed does it. */
    private static final Set<String> MOVING = Set.of("persuade", "compel", "force", "prompt", "lead", "oblige");

    private final ActCodebook codebook;
    private final Cast cast;

    Reality(ActCodebook codebook, Cast cast) {
        this.codebook = codebook;
        this.cast = cast;
    }

    boolean holds(Sentence s, Match m) {
        Token t = m.token();
        if (m.rule().anchor() == Anchor.NOUN) {
            return nounHolds(s, m);
        }
        if (m.rule().modals().isEmpty() && isPossible(s, t) && !isUnable(s, m)) {
            return false;
        }
        Token clause = Grammar.first(s, t);
        if (isOfAnybody(s, clause) || hypothetical(s, clause) || hypothetical(s, t) || isSupposed(s, t)) {
            return false;
        }
        Optional<Token> undoing = Grammar.undoing(s, clause);
        if (undoing.isPresent()) { // "refused to sign", "denied having fired"
            return verbHolds(s, undoing.get());
        }
        if (clause.is("pcomp")) { // "without signing", "stopped short of condemning"
            return Grammar.hasNegation(s, clause);
        }
        return !Grammar.isInfinitive(s, t) || !isJudged(s, clause) && infinitiveHolds(s, m, clause);
    }

    /** "It is hard to explain": what is judged is done by nobody. */
    private static boolean isJudged(Sentence s, Token clause) {
        Optional<Token> judging = clause.head() < 0 ? Optional.empty() : Optional.of(s.get(clause.head()));
        return judging.map(
                        j -> j.tag().startsWith("JJ") && j.head() >= 0 && !s.hasChild(j, "nsubj") ? s.get(j.head()) : j)
                .filter(j -> j.lemma().equals("be") || j.tag().startsWith("JJ"))
                .flatMap(j -> Grammar.first(s, j, "nsubj", "expl"))
                .filter(n -> n.lemma().equals("it"))
                .isPresent();
    }

    /** "those providing support to the group": whoever does it, nobody is said to have done it. */
    private static boolean isOfAnybody(Sentence s, Token clause) {
        boolean describes = clause.is("acl") || clause.is("relcl");
        return describes
                && !Grammar.isPassive(s, clause)
                && clause.head() >= 0
                && ANYBODY.contains(s.get(clause.head()).lemma());
    }

    /** Whether a verb, whatever it says, is neither supposed nor merely wished for. */
    private boolean verbHolds(Sentence s, Token verb) {
        Token clause = Grammar.first(s, verb);
        return !isPossible(s, verb)
                && !hypothetical(s, clause)
                && (!Grammar.isInfinitive(s, verb) || isAhead(s, clause));
    }

    private static boolean isPossible(Sentence s, Token verb) {
        return Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> POSSIBLE.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    /** What somebody "cannot accept" is not accepted; what he "can never attack" is no deed. */
    private boolean isUnable(Sentence s, Match m) {
        return new Modality(codebook).cooperative(m.rule().act())
                && !codebook.isMaterial(m.rule().act())
                && Grammar.hasNegation(s, m.token())
                && Grammar.auxiliaries(s, m.token()).stream().anyMatch(a -> ABLE.contains(a.lemma()));
    }

    /** Not a word of a name ("the Korean War"), nor what would or could be, nor carried by a verb of purpose. */
    private boolean nounHolds(Sentence s, Match m) {
        Token t = m.token();
        Optional<Token> governor = Grammar.governor(s, t);
        boolean possible = governor.stream()
                .flatMap(g -> Grammar.auxiliaries(s, g).stream())
                .anyMatch(a -> POSSIBLE.contains(a.form().toLowerCase(Locale.ROOT))
                        || a.lemma().equals("would"));
        boolean carried = !m.rule().governors().isEmpty();
        boolean purpose = carried
                && governor.filter(g -> Grammar.isInfinitive(s, g) && !infinitiveHolds(s, m, Grammar.first(s, g)))
                        .isPresent();
        return !t.isProper()
                && !(codebook.isMaterial(m.rule().act())
                        && (possible || cast.reading(s, t).isPresent()))
                && !purpose;
    }

    /** "if it withdraws", "until it withdraws", "should it withdraw". */
    private static boolean hypothetical(Sentence s, Token verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean marked = s.children(verb, "mark", "complm").stream()
                .map(c -> c.form().toLowerCase(Locale.ROOT))
                .anyMatch(c -> HYPOTHETICAL.contains(c) && verb.is("advcl") || c.equals("until") && present);
        return marked || verb.is("advcl") && isInverted(s, verb);
    }

    private static boolean isInverted(Sentence s, Token verb) {
        Optional<Token> subject = Grammar.first(s, verb, "nsubj", "nsubjpass");
        return Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> SUPPOSING.contains(a.form().toLowerCase(Locale.ROOT))
                        && subject.filter(n -> n.index() > a.index()).isPresent());
    }

    /** "If they agree, we would lift them": what would be done is done by nobody; what will be is promised under a condition. */
    private static boolean isSupposed(Sentence s, Token verb) {
        boolean would = Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> a.form().equalsIgnoreCase("would") || a.form().equalsIgnoreCase("'d"));
        return would && s.children(verb, "advcl").stream().anyMatch(c -> hypothetical(s, c));
    }

    /** "met to discuss", "want to thank", "is to sign": what a purpose reports, what is done in saying it, what is ahead. */
    private boolean infinitiveHolds(Sentence s, Match m, Token verb) {
        if (verb.head() < 0 || isAhead(s, verb) || isMoved(s, verb)) {
            return true;
        }
        Token above = s.get(verb.head());
        Optional<Token> governor = above.isVerb() ? Optional.of(above) : Grammar.governor(s, verb);
        if (codebook.isMaterial(m.rule()
                .act())) { // "seek to attack": what is done is told by "began to", what is decided by "decision to"
            boolean begun = governor.filter(g -> codebook.words("beginning").contains(g.lemma()))
                    .isPresent();
            boolean decidedOn = above.isNoun() && codebook.words("deciding").contains(above.lemma());
            return begun || decidedOn;
        }
        boolean engages = governor.filter(g -> codebook.words("engaging").contains(g.lemma()))
                        .isPresent()
                || codebook.words("engaging").contains(above.lemma());
        // "I want to thank you" thanks; what somebody "wants to say" is not said
        boolean wants = governor.filter(g -> WANT.contains(g.lemma()))
                .filter(g -> Grammar.first(s, g, "nsubj")
                        .map(n -> SELF.contains(n.lemma()))
                        .orElse(true))
                .isPresent();
        boolean content =
                governor.filter(g -> !codebook.rules(g.lemma(), Anchor.VERB).isEmpty())
                                .isPresent()
                        && verb.is("xcomp");
        return engages || wants || content;
    }

    /** "is to sign", "is due to sign", "plans to sign"; not "is to blame if", nor what might be planned. */
    private boolean isAhead(Sentence s, Token verb) {
        if (!verb.is("xcomp") && !verb.is("acl") && !verb.is("advcl") && !verb.is("ccomp") || verb.head() < 0) {
            return false;
        }
        Token above = s.get(verb.head());
        if (!above.isVerb()) {
            return DUE.contains(above.lemma()) && above.is("acomp");
        }
        boolean inverted = s.children(above, "nsubj").stream().anyMatch(n -> n.index() > above.index());
        if (inverted) { // "were Chad to attack"
            return false;
        }
        // "Spain is to sign" is a plan, "the goal is to sign" is none
        boolean plain = verb.is("xcomp")
                && AHEAD.contains(above.lemma())
                && (!above.lemma().equals("be") || isSomebody(s, above));
        boolean due = above.lemma().equals("be")
                && s.children(above, "acomp", "oprd").stream().anyMatch(a -> DUE.contains(a.lemma()));
        boolean yet = above.lemma().equals("have")
                && s.children(above).stream().anyMatch(c -> c.lemma().equals("yet"));
        return (plain || due || yet) && verbHolds(s, above);
    }

    private boolean isSomebody(Sentence s, Token verb) {
        return Grammar.subject(s, verb).flatMap(t -> cast.reading(s, t)).isPresent();
    }

    /** "persuaded Peru to sign". */
    private boolean isMoved(Sentence s, Token verb) {
        return verb.is("xcomp")
                && Optional.of(s.get(verb.head()))
                        .filter(a -> MOVING.contains(a.lemma()) && verbHolds(s, a) && !Grammar.isNegated(s, a))
                        .isPresent();
    }
}
