package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.EngagementRules.Rule;
import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an engagement off a verb: "met with", "held talks", "took place", "will travel to". */
final class VerbReader {
    private static final int LONGEST_TRIGGER = 60;
    /** "spoke by video link with the Minister": the parser hangs the other side on the means. */
    private static final Set<String> BY_MEANS = Set.of("by", "via", "over", "through", "on");

    private static final Set<String> AND = Set.of("and", "then");
    /** What may stand beside a bare name: its other parts, and who it is. */
    private static final Set<String> NAMING = Set.of("compound", "appos", "punct");

    private final EngagementRules rules;
    private final EventNouns events;

    VerbReader(EngagementRules rules, EventNouns events) {
        this.rules = rules;
        this.events = events;
    }

    /** What the rule sees in the verb: nothing, one engagement, or one visit for each country travelled to. */
    List<Draft> read(Scene scene, Token verb, Rule rule) {
        Sentence s = scene.sentence();
        List<Token> objects = Grammar.ownObjects(s, verb);
        if (!wordsHold(s, verb, rule, objects)) {
            return List.of();
        }
        Optional<Token> event = event(s, verb, rule, objects);
        if (rule.needsEvent() && event.isEmpty()) {
            return List.of();
        }
        List<PlaceMention> goals = goals(scene, verb, rule, objects);
        Optional<Span> site = site(scene, verb, rule, objects);
        boolean holds = (!rule.needsPlace() || !goals.isEmpty() || site.isPresent())
                && (!rule.dated() || scene.date(verb).isPresent())
                && Statuses.real(s, verb);
        if (!holds) {
            return List.of();
        }
        Status status = status(s, verb, rule);
        if (rule.plannedOnly() && status != Status.PLANNED) {
            return List.of();
        }
        List<Participant> parties = new ArrayList<>(parties(scene, verb, rule, objects, event));
        if (!goals.isEmpty()) {
            parties.addAll(inviters(scene, goals));
        }
        site.filter(x -> rule.party().contains("site")).ifPresent(x -> parties.add(scene.asWritten(x)));
        List<Participant> all = new ArrayList<>(rule.eventSubject() ? List.of() : subject(scene, verb));
        all.addAll(parties);
        all = Scene.distinct(all);
        Kind kind = event.map(e -> events.kind(s, e))
                .or(() -> rule.kind().map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT))))
                .orElse(Kind.MEETING);
        Optional<Token> doer = Grammar.first(s, verb, "nsubj").filter(Token::isNoun);
        if (all.size() == 1 && doer.isPresent() && !rule.passive() && kind == Kind.MEETING) {
            all = withUnknown(scene, all, parties.isEmpty() ? met(s, verb, event) : doer);
        }
        if (!enough(scene, rule, kind, all, parties, objects)) {
            return List.of();
        }
        Span trigger = trigger(verb, rule, objects, event);
        if (goals.isEmpty()) {
            return List.of(new Draft(verb, kind, status, all, Optional.empty(), site, trigger, rule.id()));
        }
        List<Draft> each = new ArrayList<>();
        for (PlaceMention goal : goals) {
            each.add(new Draft(verb, kind, status, all, Optional.of(goal), Optional.empty(), trigger, rule.id()));
        }
        return each;
    }

    /** Whether the words beside the verb are the rule's. */
    private static boolean wordsHold(Sentence s, Token verb, Rule rule, List<Token> objects) {
        boolean relative = verb.is("acl") || verb.is("relcl") && Grammar.isPassive(s, verb);
        return (rule.objects().isEmpty() || objects.stream().anyMatch(o -> fits(s, o, rule)))
                && (rule.particles().isEmpty()
                        || s.children(verb).stream()
                                .anyMatch(c -> rule.particles().contains(c.lemma())))
                && !(rule.personObject() && relative) // "experts hosted by the Center": part of another engagement
                && objects.stream().noneMatch(o -> rule.objectNot().contains(o.lemma()))
                && (!rule.passive() || verb.head() < 0 && Grammar.isPassive(s, verb));
    }

    /** Nobody meets alone; an event may be told of before those who were there. */
    private boolean enough(
            Scene scene, Rule rule, Kind kind, List<Participant> all, List<Participant> parties, List<Token> objects) {
        if (rule.personObject() && parties.isEmpty()
                || rule.personObject() && objects.stream().noneMatch(o -> isPerson(scene, o)) && !objects.isEmpty()) {
            return false;
        }
        if (rule.needsEvent()) {
            boolean passive = rule.eventSubject() || all.isEmpty();
            boolean alone = all.size() < 2 && (kind == Kind.MEETING || kind == Kind.CALL);
            return passive || !alone || rule.id().equals("any.chair");
        }
        boolean alone = all.size() < 2 && (kind == Kind.MEETING || kind == Kind.CALL);
        return !all.isEmpty() && !alone && (!rule.personParty() || !parties.isEmpty() || all.size() > 1);
    }

    /** A present tense announces what is to come: "the Minister travels to Oslo next week". */
    private static Status status(Sentence s, Token verb, Rule rule) {
        Status told = Statuses.of(s, verb);
        boolean announced =
                rule.needsPlace() && (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) && !Grammar.isCopula(verb);
        return told == Status.HELD && announced ? Status.PLANNED : told;
    }

    private static boolean fits(Sentence s, Token object, Rule rule) {
        return rule.objects().contains(object.lemma())
                && (rule.objectWith().isEmpty()
                        || s.subtree(object).stream()
                                .anyMatch(t -> rule.objectWith().contains(t.lemma())));
    }

    private static Span trigger(Token verb, Rule rule, List<Token> objects, Optional<Token> event) {
        return event.or(() -> objects.stream()
                        .filter(o -> rule.objects().contains(o.lemma()))
                        .findFirst())
                .map(e -> verb.span().union(e.span()))
                .filter(t -> t.length() <= LONGEST_TRIGGER)
                .orElse(verb.span());
    }

    private Optional<Token> event(Sentence s, Token verb, Rule rule, List<Token> objects) {
        List<Token> candidates = new ArrayList<>();
        if (rule.eventObject()) {
            candidates.addAll(objects);
            objects.stream()
                    .filter(o -> rules.quantities().contains(o.lemma())) // "had a series of meetings"
                    .forEach(o -> candidates.addAll(Grammar.after(s, o, Set.of("of"))));
        }
        if (rule.eventSubject()) {
            candidates.addAll(s.children(verb, "nsubj", "nsubjpass"));
            boolean there = s.hasChild(verb, "expl"); // "There took place seminars"
            candidates.addAll(there ? objects : List.of());
        }
        if (!rule.eventPrepositions().isEmpty()) {
            candidates.addAll(Grammar.after(s, verb, rule.eventPrepositions()));
            objects.forEach(o -> candidates.addAll(Grammar.after(s, o, rule.eventPrepositions())));
        }
        return candidates.stream()
                .filter(events::names)
                .filter(c -> rule.kind().isEmpty()
                        || rule.kind()
                                .get()
                                .toUpperCase(Locale.ROOT)
                                .equals(events.kind(s, c).name()))
                .findFirst();
    }

    /** The places travelled to, one a country: "to Singapore and Vietnam"; "to Beirut, Lebanon" is one. */
    private static List<PlaceMention> goals(Scene scene, Token verb, Rule rule, List<Token> objects) {
        List<Token> candidates = new ArrayList<>(rule.placeObject() ? objects : List.of());
        candidates.addAll(Grammar.after(scene.sentence(), verb, rule.placePrepositions()));
        if (rule.kind().filter("visit"::equals).isPresent() && !rule.objects().isEmpty()) { // "paid a visit to"
            objects.forEach(o -> candidates.addAll(Grammar.after(scene.sentence(), o, Set.of("to"))));
            candidates.addAll(Grammar.after(scene.sentence(), verb, Set.of("to")));
        }
        secondGoals(scene.sentence(), verb, rule).forEach(candidates::add);
        List<PlaceMention> goals = new ArrayList<>();
        candidates.stream()
                .flatMap(t -> scene.place(t).stream())
                .filter(p -> p.kind() != PlaceMention.Kind.REGION)
                .filter(p -> goals.stream().noneMatch(g -> g.country().equals(p.country())))
                .forEach(goals::add);
        return goals;
    }

    /** "to Oslo from 2 to 4 May and to Bergen": the tree hangs the second preposition on anything before it. */
    private static List<Token> secondGoals(Sentence s, Token verb, Rule rule) {
        if (rule.placePrepositions().isEmpty()) {
            return List.of();
        }
        return s.subtree(verb).stream()
                .filter(p -> rule.placePrepositions().contains(p.lemma()) && p.index() > verb.index())
                .filter(p -> AND.contains(s.get(p.index() - 1).lemma()))
                .flatMap(p -> s.children(p, "pobj").stream())
                .toList();
    }

    /** "visited the Holocaust Museum", "spoke at the University of Oslo": an institution by its proper name. */
    private static Optional<Span> site(Scene scene, Token verb, Rule rule, List<Token> objects) {
        if (!rule.site()) {
            return Optional.empty();
        }
        List<Token> candidates = new ArrayList<>(rule.placeObject() ? objects : List.of());
        candidates.addAll(Grammar.after(scene.sentence(), verb, rule.placePrepositions()));
        return candidates.stream()
                .filter(t -> t.isProper() && !isPerson(scene, t))
                .map(t -> Phrases.span(scene.sentence(), t))
                .findFirst();
    }

    private List<Participant> parties(Scene scene, Token verb, Rule rule, List<Token> objects, Optional<Token> event) {
        Sentence s = scene.sentence();
        List<Participant> found = new ArrayList<>();
        for (String where : rule.party()) {
            if (where.equals("site")) {
                continue;
            }
            if (where.equals("object")) {
                objects.forEach(o -> found.addAll(others(scene, o)));
                continue;
            }
            Set<String> preposition = Set.of(where);
            boolean owner = where.equals("of"); // only "a session of the Council", and where nobody else is named
            if (owner && subject(scene, verb).size() + found.size() > 1) {
                continue;
            }
            List<Token> heads = new ArrayList<>(owner ? List.of() : Grammar.after(s, verb, preposition));
            objects.stream().filter(o -> !owner).forEach(o -> heads.addAll(Grammar.after(s, o, preposition)));
            event.ifPresent(e -> heads.addAll(Grammar.after(s, e, preposition)));
            if (rule.personParty()) {
                Grammar.after(s, verb, BY_MEANS).forEach(m -> heads.addAll(Grammar.after(s, m, preposition)));
            }
            heads.stream()
                    .distinct()
                    .filter(h -> !owner
                            || scene.reading(h)
                                    .filter(r -> r.form() == Form.COLLECTIVE)
                                    .isEmpty())
                    .forEach(h -> found.addAll(others(scene, h)));
        }
        if (found.isEmpty() && rule.personObject() && objects.isEmpty()) {
            found.addAll(scene.behind(verb));
        }
        event.ifPresent(e -> found.addAll(EventNouns.hosts(scene, e)));
        return found;
    }

    /** "At the invitation of the Prime Minister, … paid a visit": the host is of the visit, where it is his country. */
    private static List<Participant> inviters(Scene scene, List<PlaceMention> goals) {
        Sentence s = scene.sentence();
        return s.tokens().stream()
                .filter(t -> t.lemma().equals("invitation") && t.is("pobj"))
                .flatMap(t -> Grammar.after(s, t, Set.of("of", "from")).stream())
                .flatMap(t -> scene.reading(t).stream())
                .filter(r -> r.form() == Form.PERSON)
                .flatMap(r -> scene.participants(r).stream())
                .filter(p -> goals.stream()
                        .anyMatch(g -> g.country().filter(p.country()::equals).isPresent()))
                .toList();
    }

    /** The participants of a phrase; a group of people that nobody could read stands as written. */
    private List<Participant> others(Scene scene, Token head) {
        boolean thing = scene.reading(head).isEmpty()
                && head.tag().startsWith("NN")
                && !head.isProper()
                && !rules.people().contains(head.lemma())
                && !rules.groups().contains(head.lemma());
        if (thing) { // "spoke to the invasion of a state"
            return List.of();
        }
        List<Participant> read = scene.participants(head);
        boolean group = rules.groups().contains(head.lemma())
                || head.tag().equals("NNS") && rules.people().contains(head.lemma());
        return read.isEmpty() && group ? List.of(scene.asWritten(head)) : read;
    }

    private static List<Participant> subject(Scene scene, Token verb) {
        Sentence s = scene.sentence();
        Optional<Token> above = verb.is("acl") ? Grammar.governor(s, verb) : Optional.empty();
        List<Participant> read = Grammar.subject(s, verb)
                .or(() -> above.flatMap(a -> Grammar.subject(s, a))) // "I had the honour to attend"
                .map(scene::participants)
                .orElse(List.of());
        return read.isEmpty() ? scene.before(verb) : read;
    }

    /** "Tarn held talks with the Polish envoy": of two who meet, one may bear a name that nobody has read. */
    private static List<Participant> withUnknown(Scene scene, List<Participant> one, Optional<Token> other) {
        List<Participant> both = new ArrayList<>(one);
        other.filter(n -> isBareName(scene, n)).ifPresent(n -> {
            Token first = scene.sentence().children(n, "compound").stream()
                    .findFirst()
                    .orElse(n);
            both.add(scene.asWritten(first.span().union(n.span())));
        });
        return both;
    }

    /** A name and no more: no title ("the President"), no list, no place. */
    private static boolean isBareName(Scene scene, Token noun) {
        return noun.tag().equals("NNP")
                && scene.reading(noun).isEmpty()
                && scene.place(noun).isEmpty()
                && scene.sentence().children(noun).stream().allMatch(c -> NAMING.contains(c.relation()));
    }

    /** Who is met: after "with", or the object of "met". */
    private static Optional<Token> met(Sentence s, Token verb, Optional<Token> event) {
        return Stream.of(Optional.of(verb), event)
                .flatMap(Optional::stream)
                .flatMap(t -> Grammar.after(s, t, Set.of("with")).stream())
                .findFirst()
                .or(() -> verb.lemma().equals("meet") ? Grammar.first(s, verb, "dobj") : Optional.empty());
    }

    private static boolean isPerson(Scene scene, Token token) {
        return scene.reading(token)
                .filter(r ->
                        r.actors().stream().allMatch(a -> a instanceof Actor.Person || a instanceof Actor.Described))
                .isPresent();
    }
}
