package dev.readout.resolve.engagement;

import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an engagement off a noun: "his visit to Egypt", "the Summit between A and B", "a session held in May". */
final class NounReader {
    private static final Set<String> OWNING = Set.of("poss", "nmod", "compound", "amod");
    private static final Set<String> PRESENCE = Set.of("attendance", "participation", "presence");
    private static final Set<String> SETTING = Set.of("at", "after", "during", "follow", "in", "before");
    private static final Set<String> AFTER = Set.of("after", "follow");
    private static final Set<String> SCHEDULED = Set.of("schedule", "plan", "slate", "expect");
    private static final Set<String> TOLD =
            Set.of("hold", "schedule", "plan", "convene", "take", "host", "slate", "expect");

    private final EventNouns events;

    NounReader(EventNouns events) {
        this.events = events;
    }

    Optional<Draft> read(Scene scene, Token noun) {
        if (PRESENCE.contains(noun.lemma())) {
            return presence(scene, noun);
        }
        if (!events.names(noun)) {
            return Optional.empty();
        }
        Kind kind = events.kind(scene.sentence(), noun);
        return kind == Kind.VISIT
                ? visit(scene, noun)
                : between(scene, noun, kind)
                        .or(() -> dated(scene, noun, kind))
                        .or(() -> with(scene, noun, kind))
                        .or(() -> theirs(scene, noun, kind));
    }

    /** "the President's attendance at the Summit". */
    private Optional<Draft> presence(Scene scene, Token noun) {
        List<Participant> who = owners(scene, noun);
        return who.isEmpty()
                ? Optional.empty()
                : attended(scene.sentence(), noun)
                        .map(e ->
                                Draft.of(noun, events.kind(scene.sentence(), e), Status.HELD, who, "noun.attendance"));
    }

    /** The event after "attendance at", whatever the parser hung the preposition on. */
    private Optional<Token> attended(Sentence s, Token noun) {
        List<Token> candidates = new ArrayList<>(Grammar.after(s, noun, Set.of("at", "in")));
        if (noun.index() + 1 < s.size()) {
            candidates.addAll(s.children(s.get(noun.index() + 1), "pobj"));
        }
        return candidates.stream().filter(events::names).findFirst();
    }

    private Optional<Draft> visit(Scene scene, Token noun) {
        Sentence s = scene.sentence();
        Optional<PlaceMention> goal = Grammar.after(s, noun, Set.of("to", "in")).stream()
                .flatMap(t -> scene.place(t).stream())
                .findFirst();
        List<Participant> named = goal.map(g -> travellers(scene, noun, g)).orElse(List.of());
        List<Participant> who = named.isEmpty() && goal.isPresent() ? CallingOff.caller(scene, noun) : named;
        Status told = Statuses.ofEvent(scene, noun);
        Status status = told == Status.HELD ? Statuses.ofNoun(s, noun) : told;
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Draft.of(noun, Kind.VISIT, status, who, "noun.visit").to(goal));
    }

    /** Nobody visits his own country: "he recalled that X received him during his visits to X's country". */
    private List<Participant> travellers(Scene scene, Token noun, PlaceMention goal) {
        List<Participant> who = owners(scene, noun);
        boolean home = who.stream()
                .anyMatch(p -> goal.country().filter(p.country()::equals).isPresent());
        boolean nobody = who.isEmpty()
                && scene.sentence().children(noun, "poss").stream()
                        .anyMatch(c -> c.tag().equals("PRP$"));
        if (!home && !nobody) {
            return who;
        }
        List<Participant> guests = scene.readings().stream()
                .filter(r -> r.to() <= noun.index() && r.actors().size() == 1)
                .filter(r -> r.actors().getFirst() instanceof Actor.Person p
                        && p.affiliation().isPresent()
                        && !p.affiliation().equals(goal.country()))
                .flatMap(r -> scene.participants(r).stream())
                .toList();
        List<Participant> distinct = Scene.distinct(guests);
        return distinct.size() == 1 ? distinct : List.of();
    }

    private static Optional<Draft> between(Scene scene, Token noun, Kind kind) {
        List<Participant> who = new ArrayList<>();
        Grammar.after(scene.sentence(), noun, Set.of("between", "among"))
                .forEach(t -> who.addAll(scene.participants(t)));
        List<Participant> all = Scene.distinct(who);
        return all.size() > 1
                ? Optional.of(Draft.of(noun, kind, Statuses.ofEvent(scene, noun), all, "noun.between"))
                : Optional.empty();
    }

    /** "her call with the Minister"; "at a meeting with B in May, A said": A is who speaks. */
    private Optional<Draft> with(Scene scene, Token noun, Kind kind) {
        Sentence s = scene.sentence();
        List<Participant> others = new ArrayList<>();
        Grammar.after(s, noun, Set.of("with")).forEach(t -> others.addAll(scene.participants(t)));
        List<Participant> own = new ArrayList<>(owners(scene, noun));
        boolean setting = noun.is("pobj") && SETTING.contains(s.get(noun.head()).lemma());
        if (own.isEmpty() && setting && (!others.isEmpty() || hasDate(scene, noun))) {
            own.addAll(speaker(scene, s.get(noun.head())));
        }
        if (own.isEmpty() && !others.isEmpty()) {
            own.addAll(CallingOff.caller(scene, noun));
        }
        if (own.isEmpty()) {
            return Optional.empty();
        }
        own.addAll(others);
        List<Participant> all = Scene.distinct(own);
        boolean told = !others.isEmpty() || hasDate(scene, noun); // not a dialogue that is only named by its two states
        Status status = Statuses.ofEvent(scene, noun);
        boolean ahead = status == Status.HELD && Statuses.ofNoun(s, noun) == Status.PLANNED;
        return told && all.size() > 1
                ? Optional.of(Draft.of(noun, kind, ahead ? Status.PLANNED : status, all, "noun.with"))
                : Optional.empty();
    }

    /** Who speaks "at" an event: the subject of the verb above, or whose statement it was. */
    private List<Participant> speaker(Scene scene, Token preposition) {
        Sentence s = scene.sentence();
        Optional<Token> verb = Grammar.governor(s, preposition);
        if (verb.isPresent()) {
            return verb.flatMap(g -> Grammar.subject(s, g))
                    .map(scene::participants)
                    .orElse(List.of());
        }
        return preposition.head() < 0 ? List.of() : owners(scene, s.get(preposition.head()));
    }

    /** "the session of the Council held in Oslo on 3 May 2019", "the Forum, scheduled for June". */
    private Optional<Draft> dated(Scene scene, Token noun, Kind kind) {
        Sentence s = scene.sentence();
        List<Token> told = told(s, noun);
        boolean date = hasDate(scene, noun)
                || noun.is("conj")
                        && above(s, s.get(noun.head()))
                                .filter(e -> hasDate(scene, e))
                                .isPresent();
        if (!date || kind == Kind.CORRESPONDENCE) {
            return Optional.empty();
        }
        boolean bracketed = s.children(noun).stream()
                .anyMatch(c -> c.is("punct") && c.form().equals("("));
        List<Participant> who = new ArrayList<>(owners(scene, noun));
        if (who.isEmpty()) {
            who.addAll(speakersAfter(scene, noun));
        }
        if (told.isEmpty() && !bracketed) {
            return Optional.empty();
        }
        boolean planned = told.stream().anyMatch(t -> SCHEDULED.contains(t.lemma()));
        return Optional.of(
                Draft.of(noun, kind, planned ? Status.PLANNED : Status.HELD, Scene.distinct(who), "noun.dated"));
    }

    /** "a press conference with B following the Conference of the Forum": who speak after an event were at it. */
    private List<Participant> speakersAfter(Scene scene, Token noun) {
        Sentence s = scene.sentence();
        Token event = noun;
        while (event.is("pobj")
                && isOf(s, event)
                && events.names(s.get(s.get(event.head()).head()))) {
            event = s.get(s.get(event.head()).head());
        }
        boolean after = event.is("pobj") && AFTER.contains(s.get(event.head()).lemma());
        int above = after ? s.get(event.head()).head() : -1;
        return above < 0 || !events.names(s.get(above))
                ? List.of()
                : with(scene, s.get(above), Kind.MEETING)
                        .map(Draft::participants)
                        .orElse(List.of());
    }

    private static boolean isOf(Sentence s, Token object) {
        Token preposition = s.get(object.head());
        return preposition.lemma().equals("of") && preposition.head() >= 0;
    }

    /** "Secretary A And Minister B Before Their Meeting": those named before it, of two sides. */
    private static Optional<Draft> theirs(Scene scene, Token noun, Kind kind) {
        Sentence s = scene.sentence();
        boolean their = noun.is("pobj")
                && SETTING.contains(s.get(noun.head()).lemma())
                && s.children(noun, "poss").stream().anyMatch(c -> c.lemma().equals("their"));
        if (!their || s.tokens().stream().anyMatch(Token::isVerb)) {
            return Optional.empty();
        }
        List<Participant> who = Scene.distinct(scene.readings().stream()
                .filter(r -> r.to() <= noun.index() && r.form() == Form.PERSON)
                .flatMap(r -> scene.participants(r).stream())
                .toList());
        long sides = who.stream().map(Participant::country).distinct().count();
        return sides > 1 ? Optional.of(Draft.of(noun, kind, Status.HELD, who, "noun.theirs")) : Optional.empty();
    }

    /** "held", "scheduled" behind the noun, or behind the first of two that are joined. */
    private List<Token> told(Sentence s, Token noun) {
        List<Token> told = s.children(noun, "acl", "relcl").stream()
                .filter(c -> TOLD.contains(c.lemma()))
                .toList();
        boolean joined = told.isEmpty() && noun.is("conj") && noun.head() >= 0;
        Token first = joined ? s.get(noun.head()) : noun;
        return joined && (events.names(first) || s.hasChild(first, "prep") || first.is("pobj"))
                ? above(s, first).map(e -> told(s, e)).orElse(List.of())
                : told;
    }

    /** The event noun that a joined one really belongs to: "the Summit of the Union and the Forum". */
    private Optional<Token> above(Sentence s, Token token) {
        if (events.names(token)) {
            return Optional.of(token);
        }
        return token.is("pobj") && s.get(token.head()).head() >= 0
                ? Optional.of(s.get(s.get(token.head()).head())).filter(events::names)
                : Optional.empty();
    }

    private static boolean hasDate(Scene scene, Token noun) {
        List<Token> below = scene.sentence().subtree(noun);
        return scene.dates().stream()
                .filter((DateMention d) -> d.value().start().isPresent())
                .anyMatch(d -> below.stream().anyMatch(t -> d.from() <= t.index() && t.index() < d.to()));
    }

    private List<Participant> owners(Scene scene, Token noun) {
        List<Participant> found = new ArrayList<>();
        for (Token c : scene.sentence().children(noun)) {
            if (OWNING.contains(c.relation())) {
                scene.reading(c).filter(r -> owns(scene, r)).ifPresent(r -> found.addAll(scene.participants(r)));
            }
        }
        if (found.isEmpty()) {
            Grammar.after(scene.sentence(), noun, Set.of("by", "of")).stream()
                    .filter(t -> !events.names(t))
                    .flatMap(t -> scene.reading(t).stream())
                    .filter(r -> owns(scene, r))
                    .forEach(r -> found.addAll(scene.participants(r)));
        }
        return Scene.distinct(found);
    }

    /** A state, a body or somebody; a conference ("the Forum") is nobody. */
    private boolean owns(Scene scene, Reading reading) {
        return !events.names(scene.sentence().get(reading.head())) && owns(reading);
    }

    private static boolean owns(Reading reading) {
        return Scene.isSomebody(reading) || reading.actors().stream().anyMatch(a -> a instanceof Actor.Body);
    }
}
