package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which of a sentence's matches are acts. What a purpose or hypothetical clause names is none; the content of a
 * verbal act is none, but for material acts that it asserts; a predicate that only carries another act's words gives way
 * to it (CODEBOOK 1.2, Acts and Rulings).
 */
final class Scope {
    /** Acts whose words may be those of an engagement. */
    private static final Set<String> ENGAGING = Set.of("request", "pledge", "establish", "propose");

    /** Relations that lead out of a predicate's content: what hangs on it so stands beside it. */
    private static final Set<String> BESIDE =
            Set.of("conj", "parataxis", "nsubj", "nsubjpass", "csubj", "dep", "relcl");

    private final ActCodebook codebook;
    private final Cast cast;
    private final Modality modality;
    private final Reality reality;
    private final List<Engagement> engagements;

    Scope(ActCodebook codebook, Cast cast, List<Engagement> engagements) {
        this.codebook = codebook;
        this.cast = cast;
        this.modality = new Modality(codebook);
        this.reality = new Reality(codebook, cast);
        this.engagements = engagements;
    }

    List<Match> select(Sentence s, List<Match> matches) {
        Map<Integer, Match> byToken = new HashMap<>();
        matches.forEach(m -> byToken.put(m.token().index(), m));
        Set<Match> carried = new HashSet<>();
        List<Match> alive = new ArrayList<>();
        for (Match m : matches) {
            if (!reality.holds(s, m)) {
                continue;
            }
            Optional<Match> above = container(s, m, byToken).filter(a -> reality.holds(s, a));
            if (above.isEmpty()) {
                alive.add(m);
            } else if (givesWay(s, m, above.get())) {
                carried.add(above.get());
                alive.add(m);
            } else if (isRefused(s, m)
                    || (codebook.isMaterial(m.rule().act()) || attributes(s, above.get())) && asserted(s, m)) {
                alive.add(m);
            }
        }
        alive.removeAll(carried);
        alive.removeIf(m -> partOfAnother(m, alive) || joinedToFirst(s, m, alive) || withinEngagement(m));
        return alive;
    }

    /** "refused to sign" is a refusal, and tells that nothing was signed. */
    private static boolean isRefused(Sentence s, Match m) {
        Token clause = Grammar.first(s, m.token());
        return !clause.is("ccomp") && Grammar.undoing(s, clause).isPresent();
    }

    /** Whether the outer predicate only says whose act the inner one is, or what becomes of it. */
    private boolean givesWay(Sentence s, Match inner, Match outer) {
        String act = outer.rule().act();
        // "plans to impose tariffs" is no friendly undertaking
        boolean hostile = act.equals("pledge")
                && modality.hostile(inner.rule().act())
                && inner.rule().anchor() == Anchor.VERB
                && governs(s, inner, outer);
        return hostile
                || outer.rule().carrier()
                        && (sameVoice(s, inner, outer) || reported(s, inner, outer) || blaming(s, inner, outer));
    }

    /** "Poland said that Germany had agreed": what another is said to have done is his act; who says so only claims it. */
    private boolean reported(Sentence s, Match inner, Match outer) {
        Token verb = clause(s, inner);
        boolean told = verb.isVerb()
                && !inner.rule().ofSubject()
                && verb.is("ccomp")
                && verb.head() == outer.token().index()
                && codebook.words("reporting").contains(outer.token().lemma());
        // "Norway will send no arms, the Minister said"
        boolean first = codebook.isMaterial(inner.rule().act())
                && verb.index() < outer.token().index()
                && Grammar.subject(s, verb).filter(Token::isProper).isPresent();
        if (!told || !first && !isPast(s, verb)) {
            return false;
        }
        Set<String> own = codes(cast.subject(s, verb));
        return !own.isEmpty() && !codes(cast.subject(s, outer.token())).containsAll(own);
    }

    /** The clause that tells the act: of "issued an ultimatum" its verb, of "begun withdrawing" what begins it. */
    private Token clause(Sentence s, Match m) {
        boolean carried =
                m.rule().anchor() == Anchor.NOUN && !m.rule().governors().isEmpty();
        Token verb = carried ? Grammar.governor(s, m.token()).orElse(m.token()) : m.token();
        boolean begun = verb.is("xcomp")
                && verb.head() >= 0
                && codebook.words("beginning").contains(s.get(verb.head()).lemma());
        return begun ? s.get(verb.head()) : verb;
    }

    /** In news "Kenya said that the firm must stop" is Kenya's demand. */
    private boolean blaming(Sentence s, Match inner, Match outer) {
        return inner.rule().ofSubject()
                && cast.voice(s).isEmpty()
                && Grammar.first(s, inner.token()).head() == outer.token().index();
    }

    private static boolean isPast(Sentence s, Token verb) {
        List<Token> auxiliaries = Grammar.auxiliaries(s, verb);
        return verb.tag().equals("VBD")
                || auxiliaries.stream()
                                .anyMatch(
                                        a -> a.lemma().equals("have") || a.tag().equals("VBD"))
                        && auxiliaries.stream().noneMatch(a -> a.tag().equals("MD"));
    }

    /** "paid a call on", "will launch the meeting": an engagement, not an act. */
    private boolean withinEngagement(Match m) {
        return ENGAGING.contains(m.rule().act())
                && engagements.stream()
                        .anyMatch(e -> e.trigger().contains(m.token().span()));
    }

    /** A noun inside another act's trigger, such as "atrocities" in "committed atrocities". */
    private static boolean partOfAnother(Match m, List<Match> all) {
        return all.stream()
                .anyMatch(o -> o != m
                        && o.trigger().contains(m.token().span())
                        && !m.trigger().contains(o.trigger()));
    }

    /** "killed and wounded 40 people" is one act, told by the first verb: they share their object. */
    private static boolean joinedToFirst(Sentence s, Match m, List<Match> all) {
        return m.rule().anchor() == Anchor.VERB
                && m.token().is("conj")
                && s.hasChild(m.token(), "dobj")
                && all.stream()
                        .filter(o -> o != m && o.rule().act().equals(m.rule().act()))
                        .filter(o -> Grammar.conjuncts(s, o.token()).contains(m.token()))
                        .anyMatch(o -> !s.hasChild(o.token(), "dobj")
                                && Grammar.objects(s, o.token()).equals(Grammar.objects(s, m.token())));
    }

    /** In news, which speaks in nobody's name, "officials said" only tells whose account it is. */
    private boolean attributes(Sentence s, Match above) {
        return cast.voice(s).isEmpty()
                && codebook.words("say").contains(above.token().lemma());
    }

    private boolean asserted(Sentence s, Match m) {
        Token t = m.token();
        boolean decided = t.is("acl")
                && t.head() >= 0
                && codebook.words("deciding").contains(s.get(t.head()).lemma());
        if (decided) {
            return true;
        }
        boolean bare = m.rule().anchor() == Anchor.VERB
                && (t.tag().equals("VBG") && Grammar.auxiliaries(s, t).isEmpty());
        return !bare && mayBe(s, m);
    }

    private static boolean mayBe(Sentence s, Match m) {
        return m.rule().anchor() == Anchor.NOUN
                || !Grammar.isInfinitive(s, m.token())
                        && Grammar.auxiliaries(s, m.token()).stream()
                                .noneMatch(a -> a.tag().equals("MD"));
    }

    /** The inner act must be the carrier's own: its noun, or a clause whose subject is the same or the issuer. */
    private boolean sameVoice(Sentence s, Match inner, Match outer) {
        if (codebook.isMaterial(inner.rule().act()) && !announced(s, inner.token())) {
            return false;
        }
        if (inner.rule().anchor() == Anchor.NOUN) {
            Set<String> owner = codes(cast.owners(s, inner.token()));
            Set<String> teller = codes(cast.subject(s, outer.token()));
            return (owner.isEmpty() || teller.isEmpty() || teller.containsAll(owner)) && governs(s, inner, outer);
        }
        if (Grammar.isInfinitive(s, inner.token())) {
            return false;
        }
        Set<String> by = codes(cast.subject(s, outer.token()));
        Set<String> own =
                codes(inner.rule().experiencer() ? cast.experiencer(s, inner.token()) : cast.subject(s, inner.token()));
        return !own.isEmpty() && (by.isEmpty() || by.containsAll(own));
    }

    /** "said that it would release the crew". */
    private static boolean announced(Sentence s, Token verb) {
        return verb.isVerb() && Tenses.isAhead(s, verb);
    }

    private static boolean governs(Sentence s, Match inner, Match outer) {
        return inner.token().head() == outer.token().index()
                || Grammar.governor(s, inner.token())
                        .filter(g -> g.index() == outer.token().index())
                        .isPresent();
    }

    private static Set<String> codes(List<ActorRef> refs) {
        Set<String> codes = new HashSet<>();
        refs.forEach(r -> codes.add(r.code()));
        return codes;
    }

    /** The nearest match above in whose content this one stands. */
    private static Optional<Match> container(Sentence s, Match m, Map<Integer, Match> byToken) {
        Token at = m.token();
        for (int i = 0; i < 40 && at.head() >= 0; i++) {
            Token head = s.get(at.head());
            Match above = byToken.get(head.index());
            if (above != null && !beside(s, at, above)) {
                return Optional.of(above);
            }
            at = above != null && at.is("conj") ? Grammar.first(s, at) : head;
        }
        return Optional.empty();
    }

    private static boolean beside(Sentence s, Token child, Match above) {
        if (BESIDE.contains(child.relation())) {
            return true;
        }
        boolean before = child.is("ccomp") // "it did not urge it, it demanded it"
                && child.index() < above.token().index()
                && !above.rule().carrier();
        boolean participle = child.is("advcl") && !Grammar.isInfinitive(s, child);
        boolean afterComma =
                child.is("acl") && child.tag().equals("VBG") && above.rule().anchor() == Anchor.VERB;
        return before || participle || afterComma;
    }
}
