package dev.readout.coding;

import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How near source and target stand to a predicate, in the roles that they should have there: 0 for its very subject or
 * object, more the deeper they lie inside, {@link #FAR} where they do not belong to it.
 */
final class Links {
    static final double FAR = 4;

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "who", "which", "that", "we", "i");
    private static final Set<String> OWN = Set.of("poss", "compound", "nmod", "amod", "appos", "conj");

    private final Pair pair;
    private final Sentence s;

    Links(Pair pair) {
        this.pair = pair;
        this.s = pair.sentence();
    }

    double cost(Token predicate) {
        return predicate.isNoun() ? ofNoun(predicate) : ofVerb(predicate);
    }

    private double ofVerb(Token verb) {
        List<Token> doers = doers(verb);
        double source = FAR;
        for (Token doer : doers) {
            source = Math.min(source, inside(doer, true));
        }
        List<Token> subject = new ArrayList<>();
        doers.forEach(d -> subject.addAll(s.subtree(d)));
        if (doers.isEmpty() && Grammar.isPassive(s, verb)) { // "were arrested in Kenya"
            source = Math.min(source, 1.5 + below(verb, true, List.of()));
        }
        double target = FAR;
        for (Token object : Grammar.objects(s, verb)) {
            target = Math.min(target, inside(object, false));
        }
        target = Math.min(target, 0.2 + below(verb, false, subject));
        if (target >= FAR && doers.stream().anyMatch(d -> inside(d, false) < FAR)) {
            target = 1.2; // "Kenya and Norway signed"
        }
        return source + target + level(verb);
    }

    /** "Kenya's criticism of Norway", "a ban by Kenya on Norway". */
    private double ofNoun(Token noun) {
        double source = FAR;
        double target = FAR;
        for (Token child : s.children(noun)) {
            boolean owner = OWN.contains(child.relation());
            boolean by = Set.of("by", "from", "of", "between").contains(child.lemma());
            if (owner || by) {
                source = Math.min(
                        source, inside(child, true) + (owner || child.lemma().equals("by") ? 0.3 : 1));
            }
            if (!child.lemma().equals("by")) {
                target = Math.min(target, inside(child, false) + (owner ? 1 : 0.2));
            }
        }
        Optional<Token> governor = Grammar.governor(s, noun);
        if (source >= FAR && governor.isPresent()) {
            source = Math.min(
                    FAR,
                    1
                            + doers(governor.get()).stream()
                                    .mapToDouble(d -> inside(d, true))
                                    .min()
                                    .orElse(FAR));
            target = Math.min(target, 0.6 + below(governor.get(), false, List.of()));
        }
        return source + target + level(noun) + 0.6;
    }

    /** Who does what a verb says; a pronoun is who does what the clause around it says. */
    List<Token> doers(Token verb) {
        return doers(verb, 0);
    }

    private List<Token> doers(Token verb, int depth) {
        Optional<Token> subject = accused(verb).or(() -> Grammar.subject(s, verb));
        if (subject.isEmpty()) {
            return List.of();
        }
        Token found = subject.get();
        if (PRONOUNS.contains(found.lemma()) && depth < 4) {
            Optional<Token> above = Grammar.governor(s, found.head() == verb.index() ? verb : found);
            List<Token> outer = above.map(a -> doers(a, depth + 1)).orElse(List.of());
            if (!outer.isEmpty()) {
                return outer;
            }
        }
        return Grammar.conjuncts(s, found);
    }

    /** "accused Kenya of breaking": the accused breaks. */
    private Optional<Token> accused(Token verb) {
        if (!verb.is("pcomp") || verb.head() < 0) {
            return Optional.empty();
        }
        Token preposition = s.get(verb.head());
        boolean blaming = Set.of("of", "for", "from", "with").contains(preposition.lemma());
        return blaming && preposition.head() >= 0
                ? Grammar.first(s, s.get(preposition.head()), "dobj", "nsubjpass")
                : Optional.empty();
    }

    /** How deep one of the two lies in a noun phrase. */
    private double inside(Token head, boolean source) {
        if (is(head, source)) {
            return 0;
        }
        double best = FAR;
        for (Token t : s.subtree(head)) {
            if (is(t, source)) {
                best = Math.min(best, path(t, head));
            }
        }
        return best;
    }

    private double below(Token verb, boolean source, List<Token> but) {
        double best = FAR;
        for (Token t : s.subtree(verb)) {
            if (is(t, source) && !but.contains(t)) {
                best = Math.min(best, path(t, verb));
            }
        }
        return best;
    }

    private boolean is(Token t, boolean source) {
        return source ? pair.isSource(t) : pair.isTarget(t);
    }

    /** The weights of the steps from a token up to another that stands above it. */
    private double path(Token from, Token to) {
        double cost = 0;
        Token at = from;
        for (int i = 0; i < 60 && at.index() != to.index() && at.head() >= 0; i++) {
            cost += switch (at.relation()) {
                case "poss", "compound", "nmod", "amod", "appos" -> 0.2;
                case "pobj", "dobj", "dative", "nsubjpass" -> 0.1;
                case "prep", "conj" -> 0.2;
                case "xcomp" -> 0.2;
                case "relcl", "acl", "advcl", "parataxis" -> 1;
                default -> 0.4;
            };
            at = s.get(at.head());
        }
        return Math.min(cost, FAR - 0.5);
    }

    /** Of two that link both alike, the one nearer to the main clause. */
    private double level(Token t) {
        double cost = 0;
        Token at = t;
        while (at.head() >= 0) {
            cost += 0.03;
            at = s.get(at.head());
        }
        return cost;
    }
}
