package dev.readout.coding;

import dev.readout.document.Text;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.BySentence;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.Voices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers who stands behind the words of a resolved text. */
final class Cast {
    /** Verbs that only say who does what their object names. */
    private static final Set<String> WAGING =
            Set.of("fight", "wage", "launch", "commit", "conduct", "perpetrate", "impose");

    private static final Set<String> REPORTING =
            Set.of("say", "announce", "declare", "state", "add", "insist", "claim", "confirm", "reiterate", "warn");

    private static final Set<String> ALONE = Set.of("he", "she", "it");
    private static final Set<String> TEXTS =
            Set.of("statement", "resolution", "report", "letter", "declaration", "motion", "bill", "communique");
    private static final Set<String> GIVING_OUT =
            Set.of("issue", "release", "pass", "adopt", "publish", "put", "send", "sign", "approve", "file", "write");

    private static final Set<String> OWNING = Set.of("poss", "nmod", "compound", "amod");

    /** "aid that benefits the army" is the army's, as if it were named with it. */
    private static final Set<String> BENEFITING = Set.of("benefit", "support", "help", "serve", "assist", "go");

    private final Text text;
    private final Voices voices;
    private final BySentence<Reading> bySentence;

    Cast(Resolved resolved) {
        this.text = resolved.mentioned().text().document().text();
        this.voices = resolved.voices();
        this.bySentence = new BySentence<>(resolved.readings(), Reading::sentence);
    }

    /** Codes of those in whose voice a sentence speaks. */
    List<String> voice(Sentence s) {
        return voices.in(s.block());
    }

    List<Reading> readings(Sentence s) {
        return bySentence.in(s.index());
    }

    Optional<Reading> reading(Sentence s, Token token) {
        for (Reading reading : readings(s)) {
            if (reading.covers(token.index())) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** The subject of a passive, where it is who feels or does what the verb says. */
    List<ActorRef> experiencer(Sentence s, Token verb) {
        Optional<Token> own = Grammar.first(s, verb, "nsubjpass", "nsubj");
        Optional<Token> relative =
                own.filter(t -> verb.is("relcl") && t.tag().startsWith("W")).map(t -> s.get(verb.head()));
        return relative.or(() -> own).map(t -> actors(s, t)).orElse(List.of());
    }

    /** Who does what the predicate says; for a noun, who owns it or by whom it is. */
    List<ActorRef> subject(Sentence s, Token predicate) {
        if (predicate.isNoun()) {
            return owners(s, predicate);
        }
        Token at = predicate.tag().startsWith("JJ") && predicate.head() >= 0 && !hasSubject(s, predicate)
                ? s.get(predicate.head())
                : predicate;
        List<ActorRef> own = Grammar.subject(s, at).map(t -> actors(s, t)).orElse(List.of());
        if (own.isEmpty() && isAsTold(s, at)) {
            return subject(s, s.get(Grammar.first(s, at).head()));
        }
        if (own.isEmpty() && predicate.tag().equals("VBG") && predicate.is("acl")) {
            own = issuers(s, s.get(predicate.head()));
        }
        boolean ofNoun = own.isEmpty() && predicate.is("acl") && Grammar.isInfinitive(s, predicate);
        return ofNoun ? agents(s, s.get(predicate.head())) : own; // "Kenya's decision to withdraw"
    }

    /** Who says what a clause tells: "the envoy" in "the envoy said that Kenya must stop"; empty where nobody says it. */
    List<ActorRef> teller(Sentence s, Token predicate) {
        Token clause = Grammar.first(s, predicate);
        boolean told = clause.is("ccomp")
                && clause.head() >= 0
                && REPORTING.contains(s.get(clause.head()).lemma());
        return told ? subject(s, s.get(clause.head())) : List.of();
    }

    /** "The rebels said that they would release him": a pronoun that nobody could read is whoever says it. */
    private boolean isAsTold(Sentence s, Token verb) {
        Token clause = Grammar.first(s, verb);
        if (!clause.is("ccomp")
                || clause.head() < 0
                || !REPORTING.contains(s.get(clause.head()).lemma())) {
            return false;
        }
        Optional<Token> pronoun =
                Grammar.subject(s, verb).filter(p -> reading(s, p).isEmpty());
        Optional<Token> teller = Grammar.first(s, s.get(clause.head()), "nsubj");
        return pronoun.isPresent()
                && teller.isPresent()
                && teller.get().isNoun()
                && agree(pronoun.get().lemma(), teller.get());
    }

    private static boolean agree(String pronoun, Token noun) {
        boolean plural = noun.tag().endsWith("S");
        return pronoun.equals("they") || ALONE.contains(pronoun) && !plural;
    }

    /** "put out a report accusing", "passed a resolution condemning": the text speaks for those who gave it out. */
    private List<ActorRef> issuers(Sentence s, Token noun) {
        if (!TEXTS.contains(noun.lemma())) {
            return List.of();
        }
        List<ActorRef> owners = owners(s, noun);
        return owners.isEmpty()
                ? Grammar.governor(s, noun)
                        .filter(g -> GIVING_OUT.contains(g.lemma()) && noun.is("dobj"))
                        .map(g -> subject(s, g))
                        .orElse(List.of())
                : owners;
    }

    /**
     * What a noun phrase is of, where the parser cut a name in two: in "the People's Republic of Arn's tests" it takes
     * "Republic" for the head, but the tests are meant.
     */
    List<Token> owned(Sentence s, Token noun) {
        Optional<Token> owner = reading(s, noun)
                .filter(r -> r.head() != noun.index())
                .map(r -> s.get(r.head()))
                .filter(h -> h.is("poss") && h.head() > h.index());
        return owner.map(h -> Grammar.conjuncts(s, s.get(h.head()))).orElse(List.of(noun));
    }

    private static boolean hasSubject(Sentence s, Token token) {
        return s.hasChild(token, "nsubj");
    }

    /** The actors of a noun phrase: those that its head and its conjuncts stand for, or in whose name it is. */
    List<ActorRef> actors(Sentence s, Token head) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (Token t : Grammar.conjuncts(s, head)) {
            Optional<Reading> own = meant(s, t);
            Collection<ActorRef> refs = own.isPresent() ? withJoined(s, own.get()) : owners(s, t);
            refs.forEach(r -> found.putIfAbsent(r.code(), r));
        }
        return List.copyOf(found.values());
    }

    /** The reading of a noun, or in "the resident Lio Tamm", where the noun only describes, of the name after it. */
    private Optional<Reading> meant(Sentence s, Token noun) {
        Optional<Reading> own = reading(s, noun);
        boolean named = own.isPresent()
                && own.get().actors().stream()
                        .noneMatch(a -> a instanceof Actor.Described d
                                && d.affiliation().isEmpty());
        return named
                ? own
                : s.children(noun, "appos").stream()
                        .flatMap(a -> reading(s, a).stream())
                        .filter(r -> r.form() == Form.PERSON)
                        .findFirst()
                        .or(() -> own);
    }

    /** "delegations from Kenya and Norway": the reading, and what is joined to a word inside it. */
    private List<ActorRef> withJoined(Sentence s, Reading reading) {
        List<ActorRef> all = new ArrayList<>(refs(reading));
        for (int i = reading.from(); i < reading.to(); i++) {
            if (i != reading.head()) {
                s.children(s.get(i), "conj").stream()
                        .filter(c -> !reading.covers(c.index()))
                        .flatMap(c -> reading(s, c).stream())
                        .forEach(r -> all.addAll(refs(r)));
            }
        }
        return all;
    }

    /** Only what the phrase's head and its conjuncts stand for. */
    List<ActorRef> heads(Sentence s, Token head) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (Token t : Grammar.conjuncts(s, head)) {
            meant(s, t)
                    .filter(r -> r.form() != Form.ADJECTIVE)
                    .ifPresent(r -> refs(r).forEach(a -> found.putIfAbsent(a.code(), a)));
        }
        return List.copyOf(found.values());
    }

    /** Whose it is: "Russia's invasion", "the DPRK launch", "an attack by the group", "the people of Mali", "the pact between Mali and Niger". */
    List<ActorRef> owners(Sentence s, Token noun) {
        List<ActorRef> agents = agents(s, noun);
        boolean possessed =
                s.children(noun, "poss").stream().anyMatch(c -> reading(s, c).isPresent());
        return agents.isEmpty() && !possessed
                ? named(s, Grammar.after(s, noun, Set.of("of", "from", "between")))
                : agents;
    }

    /** Who does what a noun names: its possessor or modifier, or who stands after "by". */
    List<ActorRef> agents(Sentence s, Token noun) {
        List<Token> before = s.children(noun).stream()
                .filter(c -> OWNING.contains(c.relation()))
                .toList();
        List<ActorRef> found = named(s, before);
        if (found.isEmpty()) {
            found = named(s, Grammar.after(s, noun, Set.of("by")));
        }
        if (found.isEmpty()) { // "the arrest of a journalist by Kenya"
            found = named(
                    s,
                    Grammar.after(s, noun, Set.of("of")).stream()
                            .flatMap(o -> Grammar.after(s, o, Set.of("by")).stream())
                            .toList());
        }
        if (found.isEmpty()) { // "the war that Kenya fought"
            found = s.children(noun, "relcl").stream()
                    .filter(c -> WAGING.contains(c.lemma()) && s.hasChild(c, "dobj"))
                    .flatMap(c -> s.children(c, "nsubj").stream().filter(Token::isNoun))
                    .flatMap(t -> actors(s, t).stream())
                    .toList();
        }
        if (found.isEmpty()) { // "the steps taken by Kenya"
            List<Token> doers = s.children(noun, "acl", "relcl").stream()
                    .flatMap(c -> Grammar.first(s, c, "agent").stream())
                    .flatMap(a -> s.children(a, "pobj").stream())
                    .toList();
            found = named(s, doers);
        }
        return found;
    }

    private List<ActorRef> named(Sentence s, List<Token> heads) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (Token head : heads) {
            for (Token t : Grammar.conjuncts(s, head)) {
                Optional<Reading> own = meant(s, t);
                if (own.isPresent()) {
                    refs(own.get()).forEach(a -> found.putIfAbsent(a.code(), a));
                } else if (t.is("poss") || t.is("pobj")) {
                    owners(s, t).forEach(a -> found.putIfAbsent(a.code(), a));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Every actor named in a phrase, in order; what a relative clause tells of it is another matter. */
    List<ActorRef> inside(Sentence s, Token head) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        Set<Token> told = new HashSet<>();
        s.subtree(head).stream()
                .filter(t -> t != head && t.is("relcl"))
                .filter(t -> !BENEFITING.contains(t.lemma()) && !Grammar.isInfinitive(s, t))
                .forEach(t -> told.addAll(s.subtree(t)));
        for (Token t : s.subtree(head)) {
            if (told.contains(t)) {
                continue;
            }
            reading(s, t).ifPresent(r -> refs(r).forEach(a -> found.putIfAbsent(a.code(), a)));
        }
        return List.copyOf(found.values());
    }

    /** Of a person or a nation, the words that name them apart from their state. */
    Optional<String> nameOf(Sentence s, ActorRef ref) {
        return readings(s).stream()
                .filter(r -> ref.span().filter(r.span()::equals).isPresent() && r.form() != Form.PRONOUN)
                .flatMap(r -> r.actors().stream())
                .filter(a -> a.code().equals(ref.code()))
                .flatMap(a -> ownName(a, ref.rule()).stream())
                .findFirst();
    }

    private static Optional<String> ownName(Actor actor, String rule) {
        return switch (actor) {
            case Actor.Person p -> Optional.of(p.name());
            case Actor.Described d -> rule.equals("nation") ? Optional.of(d.description()) : Optional.empty();
            case Actor.State s -> Optional.empty();
            case Actor.Body b -> Optional.empty();
            case Actor.Unresolved u -> Optional.empty();
            case Actor.World w -> Optional.empty();
        };
    }

    List<ActorRef> refs(Reading r) {
        String words = text.line(r.span());
        Map<String, ActorRef> refs = new LinkedHashMap<>();
        for (Actor actor : r.actors()) {
            refs.putIfAbsent(actor.code(), new ActorRef(actor.code(), words, Optional.of(r.span()), r.rule()));
        }
        return List.copyOf(refs.values());
    }
}
