package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who acts, at whom the act is aimed and to whom it was said. */
final class RoleFinder {
    private static final int MOST_COUNTERPARTS = 4;
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "document",
            "declaration",
            "communique",
            "communiqué",
            "agreement",
            "text",
            "resolution",
            "report");

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

    /** Verbs whose object is the hearer. */
    private static final Set<String> TELLING =
            Set.of("tell", "assure", "inform", "remind", "notify", "promise", "brief");

    /** What those who meet do there, though the words name nobody: "agreements were signed". */
    private static final Set<String> TOGETHER = Set.of("sign", "establish", "recognize", "cooperate");

    /** Acts in which "for" names what is backed; in "thanked for" it names the reason. */
    private static final Set<String> BACKING = Set.of("support", "reaffirm");

    private static final Set<String> SAID_TO_TARGET = Set.of("thank", "request");
    /** Acts that are said to whoever is the very object: "warned Laos", "promised Laos a bridge". */
    private static final Set<String> SAID_TO_OBJECT = Set.of("warn", "pledge");

    private final Cast cast;
    private final ActCodebook codebook;

    RoleFinder(Cast cast, ActCodebook codebook) {
        this.cast = cast;
        this.codebook = codebook;
    }

    Companions companions() {
        return new Companions(cast);
    }

    /** Who acts; empty where the text names nobody. */
    List<ActorRef> by(Match m, Optional<Engagement> engagement) {
        Sentence s = m.sentence();
        Token t = m.token();
        boolean noun = m.rule().anchor() == Anchor.NOUN;
        if (m.rule().ofSubject()) {
            return voice(s, "issuer-voice");
        }
        if (m.rule().experiencer()) {
            return cast.experiencer(s, t);
        }
        if (Undergone.is(m)) {
            return new Undergone(cast).by(m);
        }
        List<ActorRef> principal = onBehalf(s, t);
        if (!principal.isEmpty()) {
            return principal;
        }
        Optional<Token> receiving =
                noun ? Grammar.governor(s, t).filter(g -> g.lemma().equals("receive")) : Optional.empty();
        if (receiving.isPresent()) { // "received a message from Chad": Chad wrote it
            return senders(s, t, receiving.get());
        }
        List<ActorRef> own = noun && m.rule().target().contains(Slot.OF) ? cast.agents(s, t) : cast.subject(s, t);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Token> governor = noun ? Grammar.governor(s, t) : Optional.empty();
        boolean carried = !m.rule().governors().isEmpty();
        if (noun && carried && governor.isPresent()) {
            own = cast.subject(s, governor.get());
        }
        if (own.isEmpty() && isVerbal(m) && speaksAsText(s, governor.orElse(t))) {
            own = voice(s, "issuer-text");
        }
        if (own.isEmpty() && !noun && !isVerbal(m) && Grammar.isPassive(s, t)) { // "our sanctions imposed on the firm"
            own = Grammar.objects(s, t).stream()
                    .filter(o -> m.rule().object().contains(o.lemma()))
                    .flatMap(o -> cast.agents(s, o).stream())
                    .toList();
        }
        if (own.isEmpty()
                && engagement.isPresent()
                && !new Modality(codebook).hostile(m.rule().act()) // who met did not kill whoever "was killed"
                && !noun
                && (isVerbal(m) || TOGETHER.contains(m.rule().act()))
                && !s.children(t, "auxpass").isEmpty()) {
            own = participants(engagement.get());
        }
        return own;
    }

    private boolean isVerbal(Match m) {
        return codebook.get(m.rule().act()).kind() == ActEntry.Kind.VERBAL;
    }

    private List<ActorRef> senders(Sentence s, Token noun, Token verb) {
        List<Token> from = new ArrayList<>(Grammar.after(s, noun, Set.of("from")));
        from.addAll(Grammar.after(s, verb, Set.of("from")));
        return from.stream().flatMap(t -> cast.actors(s, t).stream()).toList();
    }

    /** "signed on behalf of Singapore". */
    private List<ActorRef> onBehalf(Sentence s, Token verb) {
        return Grammar.after(s, verb, Set.of("on")).stream()
                .filter(t -> t.lemma().equals("behalf"))
                .flatMap(t -> Grammar.after(s, t, Set.of("of")).stream())
                .flatMap(t -> cast.actors(s, t).stream())
                .toList();
    }

    private static boolean speaksAsText(Sentence s, Token verb) {
        return Grammar.subject(s, verb).filter(t -> TEXTS.contains(t.lemma())).isPresent();
    }

    /** Those in whose voice the sentence speaks. */
    List<ActorRef> voice(Sentence s, String rule) {
        return cast.voice(s).stream()
                .map(c -> new ActorRef(c, "", Optional.empty(), rule))
                .toList();
    }

    static List<ActorRef> participants(Engagement engagement) {
        Map<String, ActorRef> refs = new LinkedHashMap<>();
        for (Participant p : engagement.participants()) {
            refs.putIfAbsent(p.country(), new ActorRef(p.country(), "", Optional.empty(), "participants"));
        }
        return List.copyOf(refs.values());
    }

    /** Whom the act is aimed at or concerns: the first slot of the rule that holds an actor. */
    List<ActorRef> target(Match m, List<ActorRef> by, Optional<Engagement> engagement) {
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
                case COUNTERPART -> counterpart(by, engagement);
                case CONTENT -> content(m, by);
                default -> slot(m, slot);
            };
            List<ActorRef> suffering = isVerbal(m) ? found : ownPeople(m.sentence(), found, by);
            List<ActorRef> others = slot == Slot.OBJECT ? suffering : without(suffering, by);
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

    /**
     * To whom a verbal act was said: whom its words name ("told Georgia", "conveyed to the Council"), else the other side
     * of the engagement, else, of an act that is always said to its target, the target.
     */
    List<ActorRef> addressee(Match m, List<ActorRef> by, List<ActorRef> target, Optional<Engagement> engagement) {
        List<ActorRef> told = without(told(m), by);
        if (!told.isEmpty()) {
            return told;
        }
        List<ActorRef> present = counterpart(by, engagement);
        boolean atTarget = engagement.isEmpty()
                && (SAID_TO_TARGET.contains(m.rule().act())
                        || SAID_TO_OBJECT.contains(m.rule().act()) && isObject(m, target));
        return present.isEmpty() && atTarget ? target : present;
    }

    private boolean isObject(Match m, List<ActorRef> target) {
        return !target.isEmpty()
                && objects(m).stream()
                        .flatMap(o -> cast.heads(m.sentence(), o).stream())
                        .anyMatch(r -> r.code().equals(target.getFirst().code()));
    }

    /** Who stands as hearer beside the verb of telling that is the predicate, or that governs it. */
    private List<ActorRef> told(Match m) {
        Sentence s = m.sentence();
        List<Token> verbs = new ArrayList<>();
        if (m.token().isVerb()) {
            verbs.add(m.token());
        }
        if (!m.token().isVerb() || m.token().is("ccomp")) {
            Grammar.governor(s, m.token()).ifPresent(verbs::add);
        }
        List<ActorRef> found = new ArrayList<>();
        for (Token v : verbs) {
            if (TELLING.contains(v.lemma())) {
                s.children(v, "dobj", "dative").stream()
                        .filter(Token::isNoun)
                        .forEach(o -> found.addAll(cast.heads(s, o)));
            }
            Grammar.after(s, v, Set.of("before")).stream() // "accused it before the Council"
                    .filter(Token::isProper)
                    .forEach(o -> found.addAll(cast.heads(s, o)));
            if (codebook.words("express").contains(v.lemma())
                    || codebook.words("stress").contains(v.lemma())) {
                Grammar.after(s, v, Set.of("to")).forEach(o -> found.addAll(cast.actors(s, o)));
            }
        }
        return List.copyOf(found);
    }

    /** The other side of the engagement; an audience of many is nobody's counterpart. */
    static List<ActorRef> counterpart(List<ActorRef> by, Optional<Engagement> engagement) {
        List<ActorRef> others =
                engagement.map(e -> without(participants(e), by)).orElse(List.of());
        return (others.size() > MOST_COUNTERPARTS ? List.<ActorRef>of() : others)
                .stream()
                        .map(r -> new ActorRef(r.code(), r.designation(), r.span(), "counterpart"))
                        .toList();
    }

    private static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> by) {
        return refs.stream()
                .filter(r -> by.stream().noneMatch(b -> b.code().equals(r.code())))
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

    /** The first other actor that the content names, with those joined to it. */
    private List<ActorRef> content(Match m, List<ActorRef> by) {
        return contents(m).stream()
                .filter(o -> !isForce(o))
                .map(o -> without(cast.content(m.sentence(), o), by))
                .filter(refs -> !refs.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The objects but those that are part of the trigger ("gratitude" in "expressed gratitude"). */
    private List<Token> objects(Match m) {
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
    private List<Token> contents(Match m) {
        Sentence s = m.sentence();
        Token t = m.token();
        List<Token> all = new ArrayList<>();
        Set<String> about = isVerbal(m) ? ABOUT_WORDS : ABOUT_DEEDS;
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
        return all;
    }

    /** A noun of force done to somebody: whose "of" names who suffers it, not who does it. */
    private boolean isForce(Token noun) {
        return codebook.rules(noun.lemma(), Anchor.NOUN).stream()
                .anyMatch(r -> r.target().contains(Slot.OF) && r.governors().isEmpty());
    }

    private static List<Token> prepositions(Match m, Slot slot) {
        Sentence s = m.sentence();
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
