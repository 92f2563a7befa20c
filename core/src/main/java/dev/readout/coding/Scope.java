package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "should", "can");
    private static final Set<String> ANNOUNCING = Set.of("will", "would", "shall", "'ll", "’ll");
    private static final Set<String> WANT = Set.of("want", "like", "wish", "love", "allow", "let", "go", "have");
    /** Relations that lead out of a predicate's content: what hangs on it so stands beside it. */
    private static final Set<String> BESIDE =
            Set.of("conj", "parataxis", "nsubj", "nsubjpass", "csubj", "dep", "relcl");

    private final ActCodebook codebook;
    private final Cast cast;
    private final List<Engagement> engagements;

    Scope(ActCodebook codebook, Cast cast, List<Engagement> engagements) {
        this.codebook = codebook;
        this.cast = cast;
        this.engagements = engagements;
    }

    List<Match> select(Sentence s, List<Match> matches) {
        Map<Integer, Match> byToken = new HashMap<>();
        matches.forEach(m -> byToken.put(m.token().index(), m));
        Set<Match> carried = new HashSet<>();
        List<Match> alive = new ArrayList<>();
        for (Match m : matches) {
            if (!alive(s, m)) {
                continue;
            }
            Optional<Match> above = container(s, m, byToken).filter(a -> alive(s, a));
            if (above.isEmpty()) {
                alive.add(m);
            } else if (above.get().rule().carrier() && sameVoice(s, m, above.get())) {
                carried.add(above.get());
                alive.add(m);
            } else if ((material(m) || attributes(s, above.get())) && asserted(s, m)) {
                alive.add(m);
            }
        }
        alive.removeAll(carried);
        alive.removeIf(m -> partOfAnother(m, alive) || joinedToNext(s, m, alive) || withinEngagement(m));
        return alive;
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

    /** "killed and wounded 40 people" is one act: the first verb has no object of its own. */
    private static boolean joinedToNext(Sentence s, Match m, List<Match> all) {
        return m.rule().anchor() == Anchor.VERB
                && !Grammar.isPassive(s, m.token())
                && s.children(m.token(), "dobj").isEmpty()
                && all.stream()
                        .anyMatch(o -> o != m
                                && o.rule().act().equals(m.rule().act())
                                && Grammar.conjuncts(s, m.token()).contains(o.token())
                                && !s.children(o.token(), "dobj").isEmpty());
    }

    private boolean material(Match m) {
        return codebook.get(m.rule().act()).kind() == ActEntry.Kind.MATERIAL;
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
        if (material(inner) && !announced(s, inner.token())) {
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
        Set<String> own = codes(cast.subject(s, inner.token()));
        return !own.isEmpty() && (by.isEmpty() || by.containsAll(own));
    }

    /** "said that it would release the crew". */
    private static boolean announced(Sentence s, Token verb) {
        return verb.isVerb()
                && Grammar.auxiliaries(s, verb).stream()
                        .anyMatch(a -> ANNOUNCING.contains(a.form().toLowerCase(Locale.ROOT)));
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
            at = above != null && at.is("conj") ? skipConjuncts(s, at) : head;
        }
        return Optional.empty();
    }

    /** From a conjunct, on to what the first of the series hangs on. */
    private static Token skipConjuncts(Sentence s, Token token) {
        Token at = token;
        while (at.is("conj") && at.head() >= 0) {
            at = s.get(at.head());
        }
        return at;
    }

    private static boolean beside(Sentence s, Token child, Match above) {
        if (BESIDE.contains(child.relation())) {
            return true;
        }
        boolean participle = child.is("advcl") && !Grammar.isInfinitive(s, child);
        boolean afterComma =
                child.is("acl") && child.tag().equals("VBG") && above.rule().anchor() == Anchor.VERB;
        return participle || afterComma;
    }

    /** Whether the predicate tells of something done or to be done, rather than of a purpose or a possibility. */
    private boolean alive(Sentence s, Match m) {
        Token t = m.token();
        if (m.rule().anchor() == Anchor.NOUN) {
            return liveNoun(s, m);
        }
        if (m.rule().modals().isEmpty()
                && Grammar.auxiliaries(s, t).stream()
                        .anyMatch(a -> POSSIBLE.contains(a.form().toLowerCase(Locale.ROOT)))) {
            return false;
        }
        Token clause = skipConjuncts(s, t);
        if (hypothetical(s, clause) || hypothetical(s, t)) {
            return false;
        }
        if (clause.is("pcomp")) {
            return false;
        }
        return !Grammar.isInfinitive(s, t) || liveInfinitive(s, m, clause);
    }

    /** Not a word of a name ("the Korean War"), nor what would or could be, nor carried by a verb of purpose. */
    private boolean liveNoun(Sentence s, Match m) {
        Token t = m.token();
        Optional<Token> governor = Grammar.governor(s, t);
        boolean possible = governor.stream()
                .flatMap(g -> Grammar.auxiliaries(s, g).stream())
                .anyMatch(a -> POSSIBLE.contains(a.form().toLowerCase(Locale.ROOT))
                        || a.lemma().equals("would"));
        boolean carried = !m.rule().governors().isEmpty();
        boolean purpose = carried
                && governor.filter(g -> Grammar.isInfinitive(s, g) && !liveInfinitive(s, m, skipConjuncts(s, g)))
                        .isPresent();
        return !t.isProper() && !(material(m) && (possible || cast.reading(s, t).isPresent())) && !purpose;
    }

    /** "if it withdraws", "until it withdraws". */
    private static boolean hypothetical(Sentence s, Token verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return s.children(verb, "mark", "complm").stream()
                .map(c -> c.form().toLowerCase(Locale.ROOT))
                .anyMatch(c -> HYPOTHETICAL.contains(c) && verb.is("advcl") || c.equals("until") && present);
    }

    /** "met to discuss", "want to thank": what an engagement's purpose reports, or what is done in saying it. */
    private boolean liveInfinitive(Sentence s, Match m, Token verb) {
        if (verb.head() < 0) {
            return true;
        }
        Token above = s.get(verb.head());
        Optional<Token> governor = above.isVerb() ? Optional.of(above) : Grammar.governor(s, verb);
        boolean engages = governor.filter(g -> codebook.words("engaging").contains(g.lemma()))
                        .isPresent()
                || codebook.words("engaging").contains(above.lemma());
        boolean wants = governor.filter(g -> WANT.contains(g.lemma())).isPresent();
        if (material(m)) { // "seek to attack": what is done is told by "began to", what is decided by "decision to"
            boolean begun = governor.filter(g -> codebook.words("beginning").contains(g.lemma()))
                    .isPresent();
            boolean decidedOn = above.isNoun() && codebook.words("deciding").contains(above.lemma());
            return begun || decidedOn;
        }
        boolean content =
                governor.filter(g -> !codebook.rules(g.lemma(), Anchor.VERB).isEmpty())
                                .isPresent()
                        && verb.is("xcomp");
        return engages || wants || content;
    }
}
