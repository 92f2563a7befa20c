package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.EngagementRules.Rule;
import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Quote;
import dev.readout.resolve.TimeValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the engagements that a sentence reports, by the rules of the codebook. Stateless. */
public final class EngagementStager {
    private static final Set<String> AT = Set.of("at", "in", "on", "to", "during");
    private static final Set<String> OWNING = Set.of("poss", "nmod", "compound", "amod");
    private static final Set<String> AHEAD = Set.of("will", "shall", "would", "'ll", "’ll");
    private static final Set<String> PLANNING = Set.of(
            "plan", "intend", "schedule", "expect", "look", "agree", "arrange", "hope", "propose", "invite", "want");
    private static final Set<String> HOSTING =
            Set.of("host", "co-host", "chair", "co-chair", "lead", "organize", "organise", "convene", "attend");
    private static final Set<String> CANCELLED = Set.of("cancel", "postpone", "call off", "scrap");

    private final EngagementRules rules;

    public EngagementStager(EngagementRules rules) {
        this.rules = rules;
    }

    /** The engagements of a sentence, in order; their ids are given by the caller. */
    public List<Engagement> find(Scene scene) {
        List<Engagement> found = new ArrayList<>();
        Sentence s = scene.sentence();
        for (Token t : s.tokens()) {
            if (t.isVerb() && !OWNING.contains(t.relation())) {
                rules.rules().stream()
                        .filter(r -> r.verbs().contains(t.lemma()))
                        .flatMap(r -> byVerb(scene, t, r).stream())
                        .findFirst()
                        .ifPresent(found::add);
            } else if (t.isNoun()) {
                byNoun(scene, t, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Engagement> byVerb(Scene scene, Token verb, Rule rule) {
        Sentence s = scene.sentence();
        List<Token> objects = Grammar.objects(s, verb);
        Optional<Token> event = event(s, verb, rule, objects);
        boolean needsEvent = rule.eventObject()
                || rule.eventSubject()
                || !rule.eventPrepositions().isEmpty();
        if (needsEvent && event.isEmpty()) {
            return Optional.empty();
        }
        if (!rule.objects().isEmpty()
                && objects.stream()
                        .noneMatch(o -> rule.objects().contains(o.lemma()) && within(s, o, rule.objectWith()))) {
            return Optional.empty();
        }
        if (!rule.particles().isEmpty()
                && s.children(verb).stream().noneMatch(c -> rule.particles().contains(c.lemma()))) {
            return Optional.empty();
        }
        boolean relative = verb.is("acl") || verb.is("relcl") && Grammar.isPassive(s, verb);
        if (rule.personObject() && relative) { // "experts hosted by the Center": part of another engagement
            return Optional.empty();
        }
        Optional<PlaceMention> goal = goal(scene, verb, rule, objects);
        if ((rule.placeObject() || !rule.placePrepositions().isEmpty()) && goal.isEmpty()) {
            return Optional.empty();
        }
        Status status = status(s, verb);
        if (rule.plannedOnly() && status != Status.PLANNED || !real(s, verb)) {
            return Optional.empty();
        }
        List<Participant> parties = parties(scene, verb, rule, objects, event);
        if (rule.personObject() && objects.stream().noneMatch(o -> isPerson(scene, o))) {
            return Optional.empty();
        }
        List<Participant> all = new ArrayList<>(rule.eventSubject() ? List.of() : subject(scene, verb));
        all.addAll(parties);
        all = Scene.distinct(all);
        Kind kind = event.map(e -> kindOf(e, s))
                .or(() -> rule.kind().map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT))))
                .orElse(Kind.MEETING);
        boolean alone = all.size() < 2 && (kind == Kind.MEETING || kind == Kind.CALL);
        if (all.isEmpty() || alone || rule.personParty() && parties.isEmpty() && all.size() < 2) {
            return Optional.empty();
        }
        Optional<Token> word = event.or(() ->
                objects.stream().filter(o -> rule.objects().contains(o.lemma())).findFirst());
        Span trigger = word.map(e -> verb.span().union(e.span()))
                .filter(t -> t.length() <= 60)
                .orElse(verb.span());
        return Optional.of(build(scene, verb, kind, status, all, goal, trigger, rule.id()));
    }

    private Optional<Token> event(Sentence s, Token verb, Rule rule, List<Token> objects) {
        List<Token> candidates = new ArrayList<>();
        if (rule.eventObject()) {
            candidates.addAll(objects);
        }
        if (rule.eventSubject()) {
            candidates.addAll(s.children(verb, "nsubj", "nsubjpass"));
        }
        if (!rule.eventPrepositions().isEmpty()) {
            candidates.addAll(Grammar.after(s, verb, rule.eventPrepositions()));
            objects.forEach(o -> candidates.addAll(Grammar.after(s, o, Set.of("in", "at"))));
        }
        return candidates.stream()
                .filter(c -> rules.nouns().containsKey(c.lemma()))
                .findFirst();
    }

    private Kind kindOf(Token noun, Sentence s) {
        boolean summit = s.children(noun, "compound", "nmod").stream()
                .anyMatch(
                        c -> Set.of("ministerial", "multilateral", "conference").contains(c.lemma()));
        String kind = rules.nouns().getOrDefault(noun.lemma(), "meeting");
        boolean phone = s.children(noun, "compound", "nmod", "amod").stream()
                .anyMatch(c -> Set.of("phone", "telephone", "video").contains(c.lemma()));
        if (phone && (kind.equals("meeting") || kind.equals("call"))) {
            return Kind.CALL;
        }
        return summit ? Kind.CONFERENCE : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static Optional<PlaceMention> goal(Scene scene, Token verb, Rule rule, List<Token> objects) {
        List<Token> candidates = new ArrayList<>(rule.placeObject() ? objects : List.of());
        candidates.addAll(Grammar.after(scene.sentence(), verb, rule.placePrepositions()));
        return candidates.stream()
                .flatMap(t -> scene.place(t).stream())
                .filter(p -> p.kind() != PlaceMention.Kind.REGION)
                .findFirst();
    }

    private List<Participant> parties(Scene scene, Token verb, Rule rule, List<Token> objects, Optional<Token> event) {
        Sentence s = scene.sentence();
        List<Participant> found = new ArrayList<>();
        for (String where : rule.party()) {
            if (where.equals("object")) {
                objects.forEach(o -> found.addAll(scene.participants(o)));
                continue;
            }
            Set<String> preposition = Set.of(where);
            List<Token> heads = new ArrayList<>(Grammar.after(s, verb, preposition));
            objects.forEach(o -> heads.addAll(Grammar.after(s, o, preposition)));
            event.ifPresent(e -> heads.addAll(Grammar.after(s, e, preposition)));
            heads.forEach(h -> found.addAll(scene.participants(h)));
        }
        event.ifPresent(e -> found.addAll(hosts(scene, e)));
        return found;
    }

    /** "a roundtable hosted by the Center", "chaired by the Minister". */
    private static List<Participant> hosts(Scene scene, Token event) {
        List<Participant> found = new ArrayList<>();
        for (Token c : scene.sentence().subtree(event)) {
            if (!c.is("acl") && !c.is("relcl") || !HOSTING.contains(c.lemma())) {
                continue;
            }
            Grammar.first(scene.sentence(), c, "agent")
                    .flatMap(a -> Grammar.first(scene.sentence(), a, "pobj"))
                    .ifPresent(h -> found.addAll(scene.participants(h)));
        }
        return found;
    }

    private static List<Participant> subject(Scene scene, Token verb) {
        return Grammar.subject(scene.sentence(), verb).map(scene::participants).orElse(List.of());
    }

    private static boolean isPerson(Scene scene, Token token) {
        return scene.reading(token)
                .filter(r -> r.actors().stream()
                        .allMatch(a -> a instanceof dev.readout.resolve.Actor.Person
                                || a instanceof dev.readout.resolve.Actor.Described))
                .isPresent();
    }

    /** "his visit to Egypt", "the President's attendance at the Summit", "the Summit between A and B". */
    private Optional<Engagement> byNoun(Scene scene, Token noun, List<Engagement> sofar) {
        Sentence s = scene.sentence();
        boolean taken = sofar.stream().anyMatch(e -> e.trigger().contains(noun.span()));
        if (taken) {
            return Optional.empty();
        }
        if (Set.of("attendance", "participation", "presence").contains(noun.lemma())) {
            Optional<Token> event = attended(s, noun);
            List<Participant> who = owners(scene, noun);
            return event.isEmpty() || who.isEmpty()
                    ? Optional.empty()
                    : Optional.of(build(
                            scene,
                            noun,
                            kindOf(event.get(), s),
                            Status.HELD,
                            who,
                            Optional.empty(),
                            noun.span(),
                            "noun.attendance"));
        }
        String kind = rules.nouns().getOrDefault(noun.lemma(), "");
        if (kind.equals("visit")) {
            Optional<PlaceMention> goal = Grammar.after(s, noun, Set.of("to", "in")).stream()
                    .flatMap(t -> scene.place(t).stream())
                    .findFirst();
            List<Participant> who = owners(scene, noun);
            return goal.isEmpty() || who.isEmpty()
                    ? Optional.empty()
                    : Optional.of(build(
                            scene,
                            noun,
                            Kind.VISIT,
                            status(s, Grammar.governor(s, noun).orElse(noun)),
                            who,
                            goal,
                            noun.span(),
                            "noun.visit"));
        }
        if (!kind.isEmpty()) {
            List<Participant> who = new ArrayList<>();
            Grammar.after(s, noun, Set.of("between", "among")).forEach(t -> who.addAll(scene.participants(t)));
            if (who.size() > 1) {
                return Optional.of(build(
                        scene,
                        noun,
                        kindOf(noun, s),
                        Status.HELD,
                        Scene.distinct(who),
                        Optional.empty(),
                        noun.span(),
                        "noun.between"));
            }
        }
        return Optional.empty();
    }

    /** The event after "attendance at", whatever the parser hung the preposition on. */
    private Optional<Token> attended(Sentence s, Token noun) {
        List<Token> candidates = new ArrayList<>(Grammar.after(s, noun, Set.of("at", "in")));
        if (noun.index() + 1 < s.size()) {
            candidates.addAll(s.children(s.get(noun.index() + 1), "pobj"));
        }
        return candidates.stream()
                .filter(t -> rules.nouns().containsKey(t.lemma()))
                .findFirst();
    }

    private static List<Participant> owners(Scene scene, Token noun) {
        List<Participant> found = new ArrayList<>();
        for (Token c : scene.sentence().children(noun)) {
            if (c.is("poss") || OWNING.contains(c.relation())) {
                scene.reading(c).filter(Scene::isSomebody).ifPresent(r -> found.addAll(scene.participants(r)));
            }
        }
        if (found.isEmpty()) {
            Grammar.after(scene.sentence(), noun, Set.of("by", "of")).forEach(t -> found.addAll(scene.participants(t)));
        }
        return Scene.distinct(found);
    }

    private static Status status(Sentence s, Token verb) {
        List<Token> auxiliaries = Grammar.auxiliaries(s, verb);
        boolean ahead =
                auxiliaries.stream().anyMatch(a -> AHEAD.contains(a.form().toLowerCase(Locale.ROOT)));
        boolean isTo = Grammar.isInfinitive(s, verb)
                && verb.head() >= 0
                && (Grammar.isCopula(s.get(verb.head()))
                        || PLANNING.contains(s.get(verb.head()).lemma()));
        Optional<Token> above = verb.head() < 0 ? Optional.empty() : Grammar.governor(s, verb);
        boolean planned = above.filter(
                        g -> PLANNING.contains(g.lemma()) && (verb.is("xcomp") || verb.is("pcomp") || verb.is("ccomp")))
                .isPresent();
        boolean cancelled = CANCELLED.contains(verb.lemma())
                || above.filter(g -> CANCELLED.contains(g.lemma())).isPresent();
        if (cancelled || Grammar.isNegated(s, verb)) {
            return Status.CANCELLED;
        }
        return ahead || isTo || planned ? Status.PLANNED : Status.HELD;
    }

    /** Not a purpose ("in order to meet"), nor a possibility ("could meet"). */
    private static boolean real(Sentence s, Token verb) {
        boolean possible = Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> Set.of("could", "may", "might", "should", "can", "must")
                        .contains(a.form().toLowerCase(Locale.ROOT)));
        boolean purpose = Grammar.isInfinitive(s, verb) && (verb.is("advcl") || verb.is("acl"));
        return !possible && !purpose;
    }

    private static boolean within(Sentence s, Token top, Set<String> words) {
        return words.isEmpty() || s.subtree(top).stream().anyMatch(t -> words.contains(t.lemma()));
    }

    private Engagement build(
            Scene scene,
            Token anchor,
            Kind kind,
            Status status,
            List<Participant> participants,
            Optional<PlaceMention> goal,
            Span trigger,
            String rule) {
        Sentence s = scene.sentence();
        Optional<DateMention> date = scene.date(anchor);
        boolean framing = kind == Kind.VISIT && anchor.isNoun();
        TimeValue when = date.map(DateMention::value).orElse(TimeValue.unknown());
        List<Inferred> inferred = new ArrayList<>();
        date.ifPresent(d -> d.inferred().forEach(f -> inferred.add(new Inferred(f, d.rule()))));
        if (framing && when instanceof TimeValue.Day day && !inside(s, anchor, date.get())) {
            when = new TimeValue.Month(YearMonth.from(day.day())); // a day told of a meeting during the visit
            inferred.add(new Inferred("month", "visit-around-meeting"));
        }
        Optional<PlaceMention> at = goal.or(() -> location(scene));
        Optional<PlaceMention> venue = at.filter(p -> p.kind() == PlaceMention.Kind.VENUE);
        Optional<String> city = at.filter(p -> p.kind() != PlaceMention.Kind.COUNTRY)
                .flatMap(p -> p.kind() == PlaceMention.Kind.CITY ? Optional.of(p.name()) : Optional.empty());
        Optional<String> country = at.flatMap(PlaceMention::country);
        int from = Grammar.subject(s, anchor)
                .map(t -> s.subtree(t).getFirst().index())
                .filter(i -> i < anchor.index() && anchor.index() - i < 25)
                .orElse(anchor.index());
        int last = participants.stream()
                .map(Participant::span)
                .filter(s.span()::contains)
                .mapToInt(p -> lastToken(s, p))
                .max()
                .orElse(anchor.index());
        Span quote = Quote.around(
                scene.text(), s, Math.min(from, anchor.index()), Math.max(last, anchor.index()) + 1, trigger);
        return new Engagement(
                "",
                kind,
                status,
                when,
                inferred,
                venue.map(PlaceMention::name),
                city,
                country,
                participants,
                List.of(),
                trigger,
                quote,
                rule);
    }

    private static boolean inside(Sentence s, Token anchor, DateMention date) {
        return s.subtree(anchor).stream().anyMatch(t -> date.from() <= t.index() && t.index() < date.to());
    }

    private static int lastToken(Sentence s, Span span) {
        int last = 0;
        for (Token t : s.tokens()) {
            if (span.overlaps(t.span())) {
                last = t.index();
            }
        }
        return last;
    }

    /** Where it was: a venue or a city after "at" or "in", the first of them. */
    private static Optional<PlaceMention> location(Scene scene) {
        Sentence s = scene.sentence();
        List<PlaceMention> at = scene.places().stream()
                .filter(p -> p.from() > 0 && prepositionBefore(s, p.from()))
                .toList();
        return at.stream()
                .filter(p -> p.kind() == PlaceMention.Kind.VENUE)
                .findFirst()
                .or(() -> at.stream()
                        .filter(p -> p.kind() == PlaceMention.Kind.CITY)
                        .findFirst());
    }

    private static boolean prepositionBefore(Sentence s, int token) {
        String before = s.get(token - 1).lemma();
        boolean article = Set.of("the", "a").contains(before);
        String word = article && token > 1 ? s.get(token - 2).lemma() : before;
        return AT.contains(word);
    }
}
