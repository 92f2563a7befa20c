package dev.readout.coding;

import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts beside the subject: the company in which a joint act is done ("met the Minister to discuss", "we agreed"), and
 * whoever the words set beside it ("Thailand, together with Laos, thanked", "had agreed with France to").
 */
final class Companions {
    private static final Set<String> BESIDE = Set.of("together", "along", "jointly");
    private static final Set<String> WITH = Set.of("with");
    /** Acts that nobody does alone: whom they are done with does them too. */
    private static final Set<String> MUTUAL = Set.of("agree", "concur", "discuss", "cooperate", "sign");

    /** Acts that nobody does alone. */
    private static final Set<String> RECIPROCAL = Set.of("discuss", "agree", "concur");

    private static final Set<String> JOINT = Set.of("joint", "shared", "common", "mutual");
    private static final Set<String> SINGULAR = Set.of("I", "me", "my", "My");

    private final Cast cast;

    Companions(Cast cast) {
        this.cast = cast;
    }

    /**
     * Those who act, with who acts beside them; none where the text names no subject.
     *
     * @param by whom the words name as the doer
     * @param engagement the engagement at hand
     */
    List<ActorRef> join(Match m, List<ActorRef> by, Optional<Engagement> engagement) {
        List<ActorRef> present = m.rule().act().equals("discuss") ? company(m, by, engagement) : by;
        return withNamed(m, together(m, present, engagement));
    }

    private List<ActorRef> withNamed(Match m, List<ActorRef> by) {
        boolean undergone = Grammar.isPassive(m.sentence(), m.token())
                && Grammar.subject(m.sentence(), m.token()).isEmpty();
        if (by.isEmpty() || !m.token().isVerb() || undergone) {
            return by;
        }
        Sentence s = m.sentence();
        Map<String, ActorRef> all = new LinkedHashMap<>();
        by.forEach(r -> all.putIfAbsent(r.code(), r));
        List<Token> beside = new ArrayList<>(beside(s, m.token()));
        Grammar.subject(s, m.token()).ifPresent(t -> beside.addAll(beside(s, t)));
        if (MUTUAL.contains(m.rule().act()) && !Grammar.isPassive(s, m.token())) {
            beside.addAll(Grammar.after(s, m.token(), WITH));
            Grammar.objects(s, m.token()).forEach(o -> beside.addAll(Grammar.after(s, o, WITH)));
        }
        beside.forEach(t -> cast.heads(s, t).forEach(r -> all.putIfAbsent(r.code(), r)));
        return List.copyOf(all.values());
    }

    /** "together with Laos", "along with Laos", "alongside Laos", whatever the parser made of the first word. */
    private static List<Token> beside(Sentence s, Token token) {
        List<Token> found = new ArrayList<>(Grammar.after(s, token, Set.of("alongside")));
        for (Token child : s.children(token)) {
            boolean opens = BESIDE.contains(child.lemma());
            boolean with = child.lemma().equals("with")
                    && s.children(child, "advmod").stream().anyMatch(a -> BESIDE.contains(a.lemma()));
            if (with) {
                s.children(child, "pobj").forEach(o -> found.addAll(Grammar.conjuncts(s, o)));
            } else if (opens) {
                found.addAll(Grammar.after(s, child, WITH));
            }
        }
        return found;
    }

    /** "met X to discuss Y" is done by both. */
    private static List<ActorRef> company(Match m, List<ActorRef> by, Optional<Engagement> engagement) {
        boolean purpose = Grammar.isInfinitive(m.sentence(), m.token());
        boolean same = engagement
                .filter(e -> m.sentence().span().contains(e.trigger()))
                .isPresent();
        return purpose && same ? Sides.participants(engagement.get()) : by;
    }

    /** "We agreed", "our joint statement" said by one side of what several did: all who took part. */
    private static List<ActorRef> together(Match m, List<ActorRef> by, Optional<Engagement> engagement) {
        boolean own = !by.isEmpty()
                && by.stream().allMatch(r -> r.rule().endsWith("-voice") && !SINGULAR.contains(r.designation()));
        boolean joint = RECIPROCAL.contains(m.rule().act()) && !m.token().tag().equals("VBP")
                || m.sentence().subtree(m.token()).stream()
                        .anyMatch(t -> JOINT.contains(t.lemma())
                                && (t.head() == m.token().index() || subjectOf(m, t)));
        return own && joint
                ? engagement
                        .map(Sides::participants)
                        .filter(p -> p.size() > 1)
                        .filter(p -> Sides.without(by, p).isEmpty())
                        .orElse(by)
                : by;
    }

    private static boolean subjectOf(Match m, Token modifier) {
        return modifier.head() >= 0
                && Grammar.subject(m.sentence(), m.token())
                        .filter(t -> t.index() == modifier.head())
                        .isPresent();
    }
}
