package dev.readout.resolve.reference;

import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** "the two sides", "both ministers", "the leaders", "the parties": those who take part in the engagement at hand. */
final class Collectives {
    private static final Set<String> PEOPLE = Set.of(
            "leader",
            "minister",
            "secretary",
            "president",
            "official",
            "counterpart",
            "diplomat",
            "principal",
            "envoy",
            "head",
            "chief",
            "representative",
            "ambassador",
            "delegate",
            "chair",
            "co-chair",
            "premier",
            "general",
            "adviser",
            "advisor",
            "man",
            "woman",
            "deputy");
    private static final Set<String> SIDES = Set.of(
            "side",
            "party",
            "country",
            "government",
            "nation",
            "delegation",
            "state",
            "partner",
            "ally",
            "people",
            "signatory");
    /** Whoever was there, even if the text names but one side. */
    private static final Set<String> ATTENDING = Set.of("participant", "attendee");

    private static final Set<String> GATHERINGS =
            Set.of("meeting", "conference", "summit", "session", "forum", "talk", "workshop", "seminar");
    /** Of those present, these are the states alone. */
    private static final Set<String> STATES = Set.of("country", "government", "nation", "state", "ally");

    /** What no council is. */
    private static final Set<String> OFFICES = Set.of("minister", "president", "secretary", "premier", "ambassador");

    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{3}");
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five");

    private Collectives() {}

    static Optional<Reading> find(Sentence s, Token noun, Story story, List<Reading> here) {
        boolean attending = ATTENDING.contains(noun.lemma());
        boolean people = attending || PEOPLE.contains(noun.lemma());
        if (!noun.tag().endsWith("S") || !people && !SIDES.contains(noun.lemma())) {
            return Optional.empty();
        }
        int from = noun.index();
        while (from > 0 && s.get(from - 1).head() == noun.index() && ReferenceResolver.free(here, from - 1, from)) {
            from--;
        }
        List<Token> before = s.tokens().subList(from, noun.index());
        boolean both = has(before, Set.of("both"));
        boolean counted = has(before, NUMBERS);
        boolean ofGathering = attending
                && before.size() == 2
                && GATHERINGS.contains(before.getLast().lemma());
        boolean bare = has(before, Set.of("the")) && (before.size() == 1 || ofGathering);
        boolean restricted = s.children(noun).stream().anyMatch(c -> c.is("prep") || c.is("relcl") || c.is("acl"));
        if (!both && !counted && (!bare || restricted)) {
            return Optional.empty();
        }
        boolean two = both || has(before, Set.of("two"));
        List<Actor> present = company(story, people).stream()
                .filter(a -> !STATES.contains(noun.lemma()) || isState(a))
                .filter(a -> !OFFICES.contains(noun.lemma()) || isState(a) || a instanceof Actor.Person)
                .toList();
        boolean fits = present.stream().map(Actor::code).distinct().count() == 2;
        List<Actor> company = two && !fits && !people && story.pair().size() == 2 ? story.pair() : present;
        OptionalInt wanted = both ? OptionalInt.of(2) : count(before);
        long there = company.stream().map(Actor::code).distinct().count();
        if (company.size() < (attending ? 1 : 2) || wanted.isPresent() && wanted.getAsInt() != there) {
            return Optional.empty();
        }
        Span span = new Span(s.get(from).span().start(), noun.span().end());
        return Optional.of(new Reading(
                s.index(), from, noun.index() + 1, noun.index(), span, company, Form.COLLECTIVE, "collective"));
    }

    private static boolean isState(Actor actor) {
        return STATE_CODE.matcher(actor.code()).matches();
    }

    private static OptionalInt count(List<Token> before) {
        return before.stream()
                .map(t -> NUMBERS.indexOf(t.form().toLowerCase(Locale.ROOT)))
                .filter(i -> i >= 0)
                .mapToInt(i -> i + 2)
                .findFirst();
    }

    private static boolean has(List<Token> tokens, Collection<String> words) {
        return tokens.stream().anyMatch(t -> words.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** Who takes part: the persons, or for sides and countries one actor a code; before any engagement, the issuers. */
    private static List<Actor> company(Story story, boolean people) {
        if (story.company().isEmpty()) {
            return story.group().isEmpty()
                    ? story.issuers().stream().<Actor>map(Actor.State::new).toList()
                    : story.group();
        }
        if (people) {
            return story.company();
        }
        Map<String, Actor> byCode = new LinkedHashMap<>();
        story.company().forEach(a -> byCode.putIfAbsent(a.code(), a));
        return List.copyOf(byCode.values());
    }
}
