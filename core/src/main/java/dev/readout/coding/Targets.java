package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds at whom an act is aimed, or whom it concerns. */
final class Targets {
    /** Prepositions before what is spoken of. */
    private static final Set<String> ABOUT_WORDS = Set.of(
            "for",
            "at",
            "over",
            "about",
            "of",
            "on",
            "regarding",
            "with",
            "to",
            "by",
            "in",
            "against",
            "toward",
            "towards");

    /** Prepositions before who suffers a deed: where it was done ("detained in Mali") is nobody's fault or harm. */
    private static final Set<String> ABOUT_DEEDS =
            ABOUT_WORDS.stream().filter(word -> !word.equals("in")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> HELPING = Set.of("support", "help", "assist", "defend", "protect", "aid", "arm");

    private static final Set<String> EFFECTS =
            Set.of("impact", "effect", "consequence", "implication", "toll", "influence");

    /** Acts in which "for" names what is backed; in "thanked for" it names the reason. */
    private static final Set<String> BACKING = Set.of("support", "reaffirm");

    /** Before what a thing is about or against: "coordination on Mali", "threats posed by Mali". */
    private static final Set<String> ASIDE =
            Set.of("on", "about", "regarding", "concerning", "over", "by", "against", "toward", "towards");

    private static final Set<String> BEFORE_NOUN = Set.of("compound", "amod", "poss", "nmod", "nn", "conj");

    private final Cast cast;
    private final ActCodebook codebook;

    Targets(Cast cast, ActCodebook codebook) {
        this.cast = cast;
        this.codebook = codebook;
    }

    /** Whom the act is aimed at or concerns: the first slot of the rule that holds an actor. */
    List<ActorRef> of(Match m, List<ActorRef> by, Optional<Engagement> engagement) {
        for (Slot slot : m.rule().target()) {
            if (slot == Slot.CONTENT
                    && m.rule().anchor() == Anchor.NOUN
                    && m.rule().governors().isEmpty()) {
                continue; // of a bare noun only what its prepositions name
            }
            if (slot == Slot.COUNTERPART && BACKING.contains(m.rule().act()) && isForSomething(m)) {
                continue;
            }
            List<ActorRef> found = switch (slot) {
                case COUNTERPART -> Sides.counterpart(by, engagement);
                case CONTENT -> content(m, by);
                default -> slot(m, slot);
            };
            List<ActorRef> others = !codebook.isMaterial(m.rule().act()) && slot == Slot.OBJECT
                    ? found
                    : Sides.without(
                            !codebook.isMaterial(m.rule().act()) ? found : ownPeople(m.sentence(), found, by), by);
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    /** "its support for freedom of navigation": for that, and not for whom it was said to. */
    private static boolean isForSomething(Match m) {
        Sentence s = m.sentence();
        return Grammar.objects(s, m.token()).stream()
                .filter(o -> m.trigger().contains(o.span()))
                .anyMatch(o -> !Grammar.after(s, o, Set.of("for")).isEmpty());
    }

    /** What a state does to its own nation or people is done to them, not to itself: they stay as the text names them. */
    private List<ActorRef> ownPeople(Sentence s, List<ActorRef> found, List<ActorRef> by) {
        return found.stream()
                .map(r -> by.stream().anyMatch(b -> b.code().equals(r.code()))
                        ? cast.nameOf(s, r)
                                .map(n -> new ActorRef(n, r.designation(), r.span(), r.rule()))
                                .orElse(r)
                        : r)
                .toList();
    }

    private List<ActorRef> slot(Match m, Slot slot) {
        Sentence s = m.sentence();
        List<Token> objects = objects(m);
        List<ActorRef> found = new ArrayList<>();
        switch (slot) {
            case OBJECT -> objects.forEach(o -> found.addAll(cast.heads(s, o)));
            case OWNER -> contents(m).forEach(o -> found.addAll(isForce(o) ? cast.agents(s, o) : cast.owners(s, o)));
            case CLAUSE_SUBJECT -> clauseSubject(m).ifPresent(t -> found.addAll(cast.actors(s, t)));
            case CONTENT, COUNTERPART -> {}
            case UNDERGOER -> found.addAll(new Undergone(cast).target(m));
            default -> prepositions(m, slot).forEach(o -> found.addAll(cast.actors(s, o)));
        }
        Map<String, ActorRef> distinct = new LinkedHashMap<>();
        found.forEach(r -> distinct.putIfAbsent(r.code(), r));
        return List.copyOf(distinct.values());
    }

    /** The first actor that the content names; of words, the first other: "ensure our security and that of Kenya". */
    private List<ActorRef> content(Match m, List<ActorRef> by) {
        for (Token o : contents(m)) {
            List<ActorRef> named = isForce(o) ? List.of() : backed(m, cast.inside(m.sentence(), o));
            List<ActorRef> others = Sides.without(
                    !codebook.isMaterial(m.rule().act())
                            ? named
                            : named.stream().limit(1).toList(),
                    by);
            if (!others.isEmpty()) {
                return conjoined(m.sentence(), others.getFirst(), by);
            }
        }
        return List.of();
    }

    /** Of what is restated "on Mali" or "against Mali", Mali is the matter: it is not whom it is restated to. */
    private List<ActorRef> backed(Match m, List<ActorRef> named) {
        Sentence s = m.sentence();
        return !m.rule().act().equals("reaffirm")
                ? named
                : named.stream().filter(r -> !isAside(s, r)).toList();
    }

    private boolean isAside(Sentence s, ActorRef ref) {
        return cast.readings(s).stream()
                .filter(r -> ref.span().filter(r.span()::equals).isPresent())
                .anyMatch(r -> isAside(s, s.get(r.head())));
    }

    private static boolean isAside(Sentence s, Token actor) {
        Token noun = actor;
        while (noun.head() >= 0 && BEFORE_NOUN.contains(noun.relation())) {
            noun = s.get(noun.head());
        }
        return noun.is("pobj") && ASIDE.contains(s.get(noun.head()).lemma());
    }

    /** With those joined to it: "the defence of our Arnish and Velorian allies". */
    private List<ActorRef> conjoined(Sentence s, ActorRef first, List<ActorRef> by) {
        List<ActorRef> all = cast.readings(s).stream()
                .filter(r -> first.span().filter(r.span()::equals).isPresent())
                .findFirst()
                .map(r -> Sides.without(cast.actors(s, s.get(r.head())), by))
                .orElse(List.of());
        return all.stream().anyMatch(r -> r.code().equals(first.code())) ? all : List.of(first);
    }

    /** The objects but those that are part of the trigger ("gratitude" in "expressed gratitude"). */
    List<Token> objects(Match m) {
        if (m.rule().anchor() != Anchor.VERB || m.rule().experiencer()) {
            return List.of(); // of "is committed", the subject is who does it
        }
        List<Token> all = new ArrayList<>();
        Grammar.objects(m.sentence(), m.token()).forEach(o -> all.addAll(cast.owned(m.sentence(), o)));
        all.addAll(m.sentence().children(m.token(), "dative"));
        all.removeIf(o -> m.rule().object().contains(o.lemma())
                && m.rule().target().contains(Slot.COUNTERPART)
                && m.trigger().contains(o.span()));
        return all;
    }

    /** The noun phrases that hold what the act is about: objects, and what stands after its prepositions. */
    List<Token> contents(Match m) {
        Sentence s = m.sentence();
        Token t = m.token();
        List<Token> all = new ArrayList<>();
        Set<String> about = !codebook.isMaterial(m.rule().act()) ? ABOUT_WORDS : ABOUT_DEEDS;
        if (m.rule().anchor() == Anchor.VERB) {
            List<Token> objects = (m.rule().experiencer() ? List.<Token>of() : Grammar.objects(s, t))
                    .stream().flatMap(o -> cast.owned(s, o).stream()).toList();
            for (Token o : objects) {
                boolean inTrigger = m.trigger().contains(o.span());
                if (inTrigger) {
                    all.addAll(Grammar.after(s, o, about));
                }
                all.add(o);
            }
        } else {
            all.add(t);
        }
        all.addAll(Grammar.after(s, t, about));
        all.addAll(helped(s, t));
        return all;
    }

    /** "is ready to support Chad", "prepared to act in support of Chad": who is to have the good of it. */
    private static List<Token> helped(Sentence s, Token verb) {
        List<Token> infinitives = new ArrayList<>(s.children(verb, "xcomp"));
        s.children(verb, "acomp", "attr").forEach(c -> infinitives.addAll(s.children(c, "xcomp", "acl", "ccomp")));
        List<Token> all = new ArrayList<>();
        for (Token i : infinitives) {
            if (Grammar.isInfinitive(s, i)) {
                if (HELPING.contains(i.lemma())) {
                    all.addAll(Grammar.objects(s, i));
                }
                s.subtree(i).stream()
                        .filter(t -> t.lemma().equals("support") && t.is("pobj"))
                        .forEach(t -> all.addAll(Grammar.after(s, t, Set.of("of", "for"))));
            }
        }
        return all;
    }

    /** A noun of force done to somebody: whose "of" names who suffers it, not who does it. */
    private boolean isForce(Token noun) {
        return codebook.rules(noun.lemma(), Anchor.NOUN).stream()
                .anyMatch(r -> r.target().contains(Slot.OF) && r.governors().isEmpty());
    }

    /** "the impact of the invasion on Mali": the impact is on Mali, not the invasion. */
    private static boolean isCause(Sentence s, Token deed) {
        Token of = deed.is("pobj") ? s.get(deed.head()) : deed;
        return of != deed && of.head() >= 0 && EFFECTS.contains(s.get(of.head()).lemma());
    }

    private static List<Token> prepositions(Match m, Slot slot) {
        Sentence s = m.sentence();
        if (slot == Slot.ON && isCause(s, m.token())) {
            return List.of();
        }
        Set<String> words =
                slot == Slot.ON ? Set.of("on", "upon") : Set.of(slot.name().toLowerCase(Locale.ROOT));
        if (slot == Slot.TO && m.rule().anchor() == Anchor.VERB) { // "expressed to Chad its gratitude to Mali"
            List<Token> own = Grammar.objects(s, m.token()).stream()
                    .filter(o -> m.trigger().contains(o.span()))
                    .flatMap(o -> Grammar.after(s, o, words).stream())
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        List<Token> all = new ArrayList<>(Grammar.after(s, m.token(), words));
        for (Token next : s.children(m.token(), "xcomp")) { // "will continue to impose costs on the company"
            all.addAll(Grammar.after(s, next, words));
            Grammar.objects(s, next).forEach(o -> all.addAll(Grammar.after(s, o, words)));
        }
        if (m.rule().anchor() == Anchor.VERB) {
            Grammar.objects(s, m.token()).forEach(o -> all.addAll(Grammar.after(s, o, words)));
        }
        Grammar.first(s, m.token(), "acomp", "attr").ifPresent(c -> all.addAll(Grammar.after(s, c, words)));
        return all;
    }

    private static Optional<Token> clauseSubject(Match m) {
        Sentence s = m.sentence();
        if (m.rule().ofSubject()) {
            return Grammar.subject(s, m.token());
        }
        return s.children(m.token(), "ccomp", "xcomp").stream()
                .flatMap(c -> Grammar.first(s, c, "nsubj", "nsubjpass").stream())
                .findFirst();
    }
}
