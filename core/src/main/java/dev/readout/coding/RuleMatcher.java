package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Clause;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.codebook.ActRule.Subject;
import dev.readout.document.Span;
import dev.readout.language.Calendar;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the predicates of a sentence that a rule of the codebook fires on: for each predicate, the most specific. */
final class RuleMatcher {
    /** A trigger longer than this is cut back to its first word; the codebook allows 60 characters. */
    private static final int LONGEST_TRIGGER = 58;

    private static final Set<String> MODIFYING = Set.of("nmod", "amod", "compound");
    /** Nouns that only count what stands after "of". */
    private static final Set<String> COUNTING = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "number",
            "group",
            "batch",
            "some",
            "many",
            "most",
            "several",
            "all",
            "series",
            "wave",
            "handful",
            "lot",
            "percent",
            "%",
            "quantity",
            "amount",
            "half");

    private final ActCodebook codebook;

    RuleMatcher(ActCodebook codebook) {
        this.codebook = codebook;
    }

    List<Match> find(Sentence s, Cast cast) {
        List<Match> matches = new ArrayList<>();
        for (Token token : s.tokens()) {
            anchor(s, token)
                    .flatMap(a -> best(s, token, a, cast))
                    .ifPresent(r -> matches.add(new Match(s, token, r, trigger(s, token, r))));
        }
        return matches;
    }

    private static Optional<Anchor> anchor(Sentence s, Token token) {
        if (token.isVerb()) {
            boolean modifier = MODIFYING.contains(token.relation());
            return modifier || token.is("aux") || token.is("auxpass") ? Optional.empty() : Optional.of(Anchor.VERB);
        }
        if (token.isNoun()) {
            return token.is("compound") && !token.tag().equals("NN") ? Optional.empty() : Optional.of(Anchor.NOUN);
        }
        boolean predicative = token.tag().startsWith("JJ")
                && (token.is("acomp") || token.is("conj") || token.is("oprd") || token.is("root"));
        return predicative ? Optional.of(Anchor.ADJECTIVE) : Optional.empty();
    }

    private Optional<ActRule> best(Sentence s, Token token, Anchor anchor, Cast cast) {
        List<ActRule> rules = codebook.rules(token.lemma(), anchor);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<Token> objects = anchor == Anchor.VERB
                ? counted(s, Grammar.objects(s, token))
                : s.children(token, "pobj", "compound", "nmod");
        ActRule best = null;
        for (ActRule rule : rules) {
            boolean heavier = best == null || rule.weight() > best.weight();
            if (heavier && holds(s, token, rule, objects, cast)) {
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether all conditions hold, of which those that look further are asked last. */
    private static boolean holds(Sentence s, Token t, ActRule r, List<Token> objects, Cast cast) {
        return objectHolds(s, r, objects, cast)
                && prepositionHolds(s, t, r)
                && complementHolds(s, t, r)
                && r.clause()
                        .map(c -> clauseHolds(s, t, c) || objectClause(s, t, r, c))
                        .orElse(true)
                && (!r.experiencer() || s.hasChild(t, "nsubjpass", "auxpass"))
                && (r.modals().isEmpty()
                        || Grammar.auxiliaries(s, t).stream()
                                .anyMatch(a -> r.modals().contains(a.lemma())
                                        || r.modals().contains(a.form().toLowerCase(Locale.ROOT))))
                && governorHolds(s, t, r)
                && (!r.negated() || Grammar.hasNegation(s, t))
                && (r.with().isEmpty() || within(s, t, r.with()))
                && subjectHolds(s, t, r, cast)
                && (r.subjectNoun().isEmpty() || subjectNounHolds(s, t, r.subjectNoun()));
    }

    private static boolean objectHolds(Sentence s, ActRule r, List<Token> objects, Cast cast) {
        return (r.object().isEmpty() || isAmong(objects, r.object()))
                && (r.notObject().isEmpty() || !isAmong(objects, r.notObject()))
                && r.actorObject()
                        .map(wanted -> wanted
                                == objects.stream()
                                        .anyMatch(o -> cast.reading(s, o).isPresent()))
                        .orElse(true);
    }

    private static boolean isAmong(List<Token> tokens, Set<String> lemmas) {
        for (Token token : tokens) {
            if (lemmas.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The objects, and of "dozens of prisoners", "one of its envoys" what is counted. */
    private static List<Token> counted(Sentence s, List<Token> objects) {
        List<Token> all = new ArrayList<>(objects);
        objects.stream()
                .filter(o -> COUNTING.contains(o.lemma()) || o.tag().equals("CD"))
                .flatMap(o -> Grammar.after(s, o, Set.of("of")).stream())
                .filter(Token::isNoun)
                .forEach(all::add);
        return all;
    }

    private static boolean prepositionHolds(Sentence s, Token t, ActRule r) {
        if (r.prepositions().isEmpty()) {
            return true;
        }
        List<Token> found = s.children(t).stream()
                .filter(c -> r.prepositions().contains(c.lemma()) && !c.is("aux") && !isOfDay(s, c))
                .toList();
        Optional<Token> next = t.index() + 1 < s.size() ? Optional.of(s.get(t.index() + 1)) : Optional.empty();
        boolean follows = next.filter(
                        n -> r.prepositions().contains(n.lemma()) && !n.tag().equals("TO") && !isOfDay(s, n))
                .isPresent();
        if (r.prepObject().isEmpty()) {
            return !found.isEmpty() || follows;
        }
        return Grammar.after(s, t, r.prepositions()).stream()
                        .anyMatch(o -> r.prepObject().contains(o.lemma()))
                || follows
                        && s.children(next.get(), "pobj").stream()
                                .anyMatch(o -> r.prepObject().contains(o.lemma()));
    }

    /** "called on Sunday" calls on nobody. */
    private static boolean isOfDay(Sentence s, Token preposition) {
        return s.children(preposition, "pobj").stream().anyMatch(Calendar::names);
    }

    private static boolean complementHolds(Sentence s, Token t, ActRule r) {
        return r.complement().isEmpty()
                || s.children(t, "acomp", "attr", "oprd", "dobj", "xcomp", "prep").stream()
                        .flatMap(c -> Grammar.conjuncts(s, c).stream())
                        .anyMatch(c -> r.complement().contains(c.lemma())
                                || r.complement().contains(c.form().toLowerCase(Locale.ROOT))
                                || c.is("prep")
                                        && s.children(c, "pobj").stream()
                                                .anyMatch(o -> r.complement().contains(o.lemma())));
    }

    static boolean clauseHolds(Sentence s, Token t, Clause clause) {
        return switch (clause) {
            case THAT -> s.children(t, "ccomp").stream().anyMatch(c -> !Grammar.isInfinitive(s, c)) || marked(s, t);
            case TO -> infinitive(s, t);
            case ING ->
                s.children(t, "xcomp", "ccomp", "pcomp").stream()
                                .anyMatch(c -> c.tag().equals("VBG"))
                        || s.children(t, "prep").stream()
                                .anyMatch(p -> s.children(p, "pcomp").stream()
                                        .anyMatch(c -> c.tag().equals("VBG")));
        };
    }

    /** "expressed its appreciation that …": the clause hangs on the object of the rule. */
    private static boolean objectClause(Sentence s, Token t, ActRule r, Clause clause) {
        return clause == Clause.THAT
                && r.anchor() == Anchor.VERB
                && Grammar.objects(s, t).stream()
                        .anyMatch(o -> r.object().contains(o.lemma()) && clauseHolds(s, o, clause));
    }

    private static boolean infinitive(Sentence s, Token t) {
        boolean own = s.children(t, "xcomp", "ccomp", "acl", "advcl").stream()
                .anyMatch(c -> Grammar.isInfinitive(s, c) && !asks(s, c));
        return own
                || s.children(t, "acomp", "attr").stream()
                        .anyMatch(a -> s.children(a, "xcomp", "acl", "ccomp").stream()
                                .anyMatch(c -> Grammar.isInfinitive(s, c)));
    }

    /** "to decide which path to follow" decides on no path. */
    private static boolean asks(Sentence s, Token verb) {
        return s.subtree(verb).stream()
                .anyMatch(t -> t.index() < verb.index()
                        && (t.tag().startsWith("W") || t.lemma().equals("whether")));
    }

    /** "that" right after the predicate, whatever the parser made of the clause. */
    private static boolean marked(Sentence s, Token t) {
        return t.index() + 1 < s.size()
                && s.get(t.index() + 1).form().equalsIgnoreCase("that")
                && !s.get(t.index() + 1).is("det");
    }

    private static boolean governorHolds(Sentence s, Token t, ActRule r) {
        if (r.governors().isEmpty()) {
            return true;
        }
        if (t.is("nsubj") && r.target().contains(Slot.UNDERGOER)) {
            return false; // "the criticism drew no reply"
        }
        Optional<Token> governor = Grammar.governor(s, t);
        boolean above = governor.filter(g -> r.governors().contains(g.lemma())).isPresent();
        boolean preposition =
                t.head() >= 0 && r.governors().contains(s.get(t.head()).lemma());
        return above || preposition;
    }

    private static boolean subjectHolds(Sentence s, Token t, ActRule r, Cast cast) {
        if (r.subject() == Subject.ANY) {
            return true;
        }
        List<ActorRef> who = r.experiencer() ? cast.experiencer(s, t) : cast.subject(s, t);
        List<String> codes = who.stream().map(ActorRef::code).toList();
        return switch (r.subject()) {
            case ANY -> true;
            case ACTOR -> !codes.isEmpty();
            case OTHER -> {
                List<String> voice = speakers(s, t, cast);
                yield !codes.isEmpty() && !voice.isEmpty() && codes.stream().noneMatch(voice::contains);
            }
        };
    }

    /** In whose voice the text speaks; in news, which has none, who is said to say it. */
    private static List<String> speakers(Sentence s, Token t, Cast cast) {
        List<String> voice = cast.voice(s);
        return voice.isEmpty() ? cast.teller(s, t).stream().map(ActorRef::code).toList() : voice;
    }

    /** Of "thousands of workers" both nouns, of "the army and the police" too. */
    private static boolean subjectNounHolds(Sentence s, Token t, Set<String> nouns) {
        return Grammar.subject(s, t).stream()
                .flatMap(subject -> Grammar.conjuncts(s, subject).stream())
                .anyMatch(n -> nouns.contains(n.lemma())
                        || Grammar.after(s, n, Set.of("of")).stream().anyMatch(o -> nouns.contains(o.lemma())));
    }

    /** Whether one of the words stands in the predicate's phrase, or as its modifier. */
    private static boolean within(Sentence s, Token t, Set<String> words) {
        return s.subtree(t).stream()
                .anyMatch(c -> c != t
                        && (words.contains(c.lemma()) || words.contains(c.form().toLowerCase(Locale.ROOT))));
    }

    private static Span trigger(Sentence s, Token t, ActRule r) {
        Span span = t.span();
        if (r.anchor() == Anchor.VERB) {
            Span verb = span;
            Optional<Token> word = Optional.empty();
            if (!r.object().isEmpty()) {
                word = Grammar.objects(s, t).stream()
                        .filter(o -> r.object().contains(o.lemma()))
                        .findFirst();
            } else if (!r.complement().isEmpty()) {
                word = s.children(t, "acomp", "attr", "oprd").stream()
                        .filter(o -> r.complement().contains(o.lemma()))
                        .findFirst();
            } else if (!r.modals().isEmpty()) {
                word = Grammar.auxiliaries(s, t).stream()
                        .filter(a -> r.modals().contains(a.lemma()))
                        .findFirst();
            } else if (!r.prepositions().isEmpty()
                    && t.index() + 1 < s.size()
                    && r.prepositions().contains(s.get(t.index() + 1).lemma())) {
                word = Optional.of(s.get(t.index() + 1));
            }
            span = word.map(w -> verb.union(w.span())).orElse(verb);
        }
        return span.length() <= LONGEST_TRIGGER ? span : t.span();
    }
}
