package dev.readout.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads roles off a sentence's dependency tree: who is the subject of a predicate, also where it is shared, passive,
 * relative or understood; what its objects are; which auxiliaries and negations it has.
 */
public final class Grammar {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    /** Verbs whose object, not subject, is understood as the subject of the infinitive after them. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "request",
            "encourage",
            "call",
            "invite",
            "press",
            "order",
            "allow",
            "enable",
            "help",
            "force",
            "require",
            "appeal",
            "direct",
            "instruct",
            "warn",
            "tell",
            "expect",
            "want",
            "demand",
            "convince",
            "persuade",
            "compel",
            "prompt",
            "lead",
            "oblige");

    /** So many words on stands the next verb of a series that shares its object. */
    private static final int SERIES = 5;

    private static final Set<String> BE = Set.of("be", "become", "remain");

    private Grammar() {}

    /**
     * The head of the noun phrase that does what the predicate says: its own subject, the agent of a passive, or the
     * one that it shares with the predicate it hangs on. Empty where the text names none.
     */
    public static Optional<Token> subject(Sentence s, Token predicate) {
        return subject(s, predicate, 0);
    }

    private static Optional<Token> subject(Sentence s, Token verb, int depth) {
        if (depth > 12) {
            return Optional.empty();
        }
        if (isPassive(s, verb)) {
            return agent(s, verb)
                    .or(() -> verb.is("conj") && !hasOwn(s, verb, "nsubjpass")
                            ? passiveConjunct(s, verb, depth)
                            : Optional.empty());
        }
        Optional<Token> own = first(s, verb, "nsubj", "csubj");
        if (own.isPresent()) {
            return own.map(t -> antecedent(s, verb, t));
        }
        if (verb.head() < 0) {
            return Optional.empty();
        }
        Token head = s.get(verb.head());
        return switch (verb.relation()) {
            case "conj", "parataxis", "dep" ->
                head.isVerb() || copula(s, head) ? subject(s, head, depth + 1) : Optional.empty();
            case "xcomp" -> controlled(s, head, depth);
            case "ccomp" -> first(s, verb, "nsubjpass").isPresent() ? Optional.empty() : subject(s, head, depth + 1);
            case "advcl", "aux", "oprd", "acomp", "attr" -> subject(s, head, depth + 1);
            case "pcomp" -> throughPreposition(s, head, depth);
            case "acl" -> verb.tag().equals("VBG") ? Optional.of(head) : subject(s, head, depth + 1);
            case "relcl" -> Optional.of(head);
            case "prep" -> verb.tag().equals("VBG") && head.isVerb() ? subject(s, head, depth + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Token> passiveConjunct(Sentence s, Token verb, int depth) {
        Token head = s.get(verb.head());
        return isPassive(s, head) ? agent(s, head) : subject(s, head, depth + 1);
    }

    private static Optional<Token> throughPreposition(Sentence s, Token preposition, int depth) {
        if (preposition.head() < 0) {
            return Optional.empty();
        }
        Token above = s.get(preposition.head());
        return above.isVerb() || copula(s, above)
                ? subject(s, above, depth + 1)
                : governor(s, above).filter(g -> above.is("advmod")).flatMap(g -> subject(s, g, depth + 1));
    }

    private static Optional<Token> controlled(Sentence s, Token head, int depth) {
        Optional<Token> raised = isPassive(s, head) ? first(s, head, "nsubjpass") : Optional.empty();
        if (raised.isPresent()) { // "is expected to sign", "was asked to sign"
            return raised;
        }
        if (OBJECT_CONTROL.contains(head.lemma())) {
            Optional<Token> object = first(s, head, "dobj", "dative", "nsubjpass");
            if (object.isPresent()) {
                return object;
            }
        }
        return subject(s, head, depth + 1);
    }

    private static Token antecedent(Sentence s, Token verb, Token subject) {
        boolean relative = RELATIVE.contains(subject.lemma()) && verb.is("relcl") && verb.head() >= 0;
        return relative ? s.get(verb.head()) : subject;
    }

    private static boolean hasOwn(Sentence s, Token verb, String relation) {
        return first(s, verb, relation).isPresent();
    }

    private static boolean copula(Sentence s, Token token) {
        return s.hasChild(token, "nsubj");
    }

    /** The first child with one of the relations. */
    public static Optional<Token> first(Sentence s, Token token, String... relations) {
        return s.findChild(token, relations);
    }

    public static boolean isPassive(Sentence s, Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        boolean reduced = verb.tag().equals("VBN")
                && (verb.is("acl") || verb.is("relcl") || verb.is("advcl") && !s.hasChild(verb, "dobj"))
                && !s.hasChild(verb, "aux", "nsubj");
        return s.hasChild(verb, "auxpass", "nsubjpass") || reduced || s.hasChild(verb, "agent");
    }

    private static Optional<Token> agent(Sentence s, Token verb) {
        return first(s, verb, "agent").flatMap(by -> first(s, by, "pobj")).or(() -> atHands(s, verb));
    }

    /** "were killed at the hands of the army". */
    private static Optional<Token> atHands(Sentence s, Token verb) {
        return after(s, verb, Set.of("at")).stream()
                .filter(t -> t.lemma().equals("hand") || t.lemma().equals("hands"))
                .flatMap(t -> after(s, t, Set.of("of")).stream())
                .findFirst();
    }

    /** The heads of its objects, conjuncts included; of a passive, those of its subject. */
    public static List<Token> objects(Sentence s, Token verb) {
        List<Token> heads = new ArrayList<>();
        s.children(verb, "dobj", "attr", "oprd").forEach(o -> heads.add(antecedent(s, verb, o)));
        sharedObject(s, verb).ifPresent(heads::add);
        List<Token> all = new ArrayList<>();
        heads.forEach(h -> all.addAll(conjuncts(s, h)));
        passiveObjects(s, verb).stream().filter(o -> !all.contains(o)).forEach(all::add);
        return all;
    }

    /** The same, but only what hangs on the verb itself: no antecedent of a relative pronoun, no object of a series. */
    public static List<Token> ownObjects(Sentence s, Token verb) {
        List<Token> all = new ArrayList<>();
        s.children(verb, "dobj", "attr", "oprd").forEach(o -> all.addAll(conjuncts(s, o)));
        all.addAll(passiveObjects(s, verb));
        return all;
    }

    private static List<Token> passiveObjects(Sentence s, Token verb) {
        List<Token> heads = new ArrayList<>();
        if (isPassive(s, verb)) {
            heads.addAll(s.children(verb, "nsubjpass"));
            if (verb.is("acl") || verb.is("relcl")) {
                heads.add(s.get(verb.head()));
            }
            Optional<Token> shared = verb.is("conj") ? Optional.of(s.get(verb.head())) : Optional.empty();
            shared.filter(h -> isPassive(s, h)).ifPresent(h -> heads.addAll(s.children(h, "nsubjpass")));
        }
        List<Token> all = new ArrayList<>();
        heads.forEach(h -> all.addAll(conjuncts(s, h)));
        return all;
    }

    /** "condemned and rebuked the group": the object that only the last of a series is given. */
    private static Optional<Token> sharedObject(Sentence s, Token verb) {
        boolean bare = verb.isVerb() && !isPassive(s, verb) && !s.hasChild(verb, "dobj", "ccomp", "xcomp", "prep");
        if (!bare) {
            return Optional.empty();
        }
        return s.children(verb, "conj").stream()
                .filter(c -> c.isVerb() && c.index() - verb.index() <= SERIES && !isPassive(s, c))
                .filter(c -> !s.hasChild(c, "nsubj"))
                .flatMap(c -> s.children(c, "dobj").stream())
                .findFirst();
    }

    /** The token and all that are joined to it by a conjunction. */
    public static List<Token> conjuncts(Sentence s, Token token) {
        if (!s.hasChild(token, "conj", "nmod")) {
            return List.of(token);
        }
        Set<Token> all = new LinkedHashSet<>();
        List<Token> open = new ArrayList<>(List.of(token));
        while (!open.isEmpty()) {
            Token next = open.removeFirst();
            if (all.add(next)) {
                open.addAll(s.children(next, "conj"));
                // "the Secretary and the Minister" is at times read as one title before the other
                s.children(next, "nmod").stream()
                        .filter(c -> c.isNoun() && s.hasChild(c, "cc"))
                        .forEach(open::add);
            }
        }
        return List.copyOf(all);
    }

    /** From a conjunct, on to the first of its series, which says what the series hangs on. */
    public static Token first(Sentence s, Token token) {
        Token at = token;
        while (at.is("conj") && at.head() >= 0) {
            at = s.get(at.head());
        }
        return at;
    }

    /** The heads of the noun phrases after these prepositions of a token, conjuncts included. */
    public static List<Token> after(Sentence s, Token token, Set<String> prepositions) {
        List<Token> all = new ArrayList<>();
        for (Token child : s.children(token)) {
            if (prepositions.contains(child.lemma())
                    && (child.is("prep") || child.is("dative") || child.is("agent") || child.is("prt"))) {
                for (Token object : s.children(child, "pobj")) {
                    all.addAll(conjuncts(s, object));
                }
            }
        }
        return all;
    }

    /** The auxiliaries of a verb, those of the verb that it is joined to where it has none of its own. */
    public static List<Token> auxiliaries(Sentence s, Token verb) {
        List<Token> own = s.children(verb, "aux", "auxpass");
        boolean bare = verb.tag().equals("VB")
                || verb.tag().equals("VBN")
                || verb.tag().equals("VBG")
                || verb.tag().equals("VBP");
        if (own.isEmpty() && verb.is("conj") && verb.head() >= 0 && bare && !s.hasChild(verb, "nsubj")) {
            return auxiliaries(s, s.get(verb.head()));
        }
        return own;
    }

    /** Whether the verb is an infinitive with "to", its own or shared. */
    public static boolean isInfinitive(Sentence s, Token verb) {
        return auxiliaries(s, verb).stream().anyMatch(a -> a.tag().equals("TO"));
    }

    /** Whether the sentence says that it did not or will not happen, whatever word says so. */
    public static boolean isNegated(Sentence s, Token predicate) {
        return Polarity.isNegated(s, predicate);
    }

    /** Whether a word of its own negates it ("did not sign"), the verb above left alone ("refused to sign"). */
    public static boolean hasNegation(Sentence s, Token predicate) {
        return Polarity.hasNegation(s, predicate);
    }

    /** The verb of refusing, failing or denying that leaves this predicate undone. */
    public static Optional<Token> undoing(Sentence s, Token predicate) {
        return Polarity.undoing(s, predicate);
    }

    public static boolean isCopula(Token token) {
        return BE.contains(token.lemma());
    }

    /** The nearest verb above a token, through whatever stands between. */
    public static Optional<Token> governor(Sentence s, Token token) {
        Token at = token;
        for (int i = 0; i < 12 && at.head() >= 0; i++) {
            at = s.get(at.head());
            if (at.isVerb()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
