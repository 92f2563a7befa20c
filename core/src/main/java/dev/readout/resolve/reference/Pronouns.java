package dev.readout.resolve.reference;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom "he", "they", "we" and "it" stand for. */
final class Pronouns {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> OWN = Set.of("we", "us", "our", "i", "me", "my");
    private static final Set<String> SIGNED = Set.of("i", "me", "my");
    private static final Set<String> NEUTER = Set.of("it", "its");
    /** What is done to a state or a body and to no thing. */
    private static final Set<String> SPOKEN_TO =
            Set.of("urge", "encourage", "ask", "thank", "invite", "warn", "accuse", "tell", "assure", "congratulate");

    private static final Set<String> HEARER = Set.of("you", "your", "yours");
    /** A hall full of people is nobody's counterpart. */
    private static final int MOST_HEARERS = 4;

    /** Of readings before a pronoun, the last in the text; the list is in the order in which they were found. */
    private static final Comparator<Reading> NEAREST = Comparator.comparingInt(Reading::to);

    private Pronouns() {}

    static Optional<Reading> find(Sentence s, Token token, Story story, List<Reading> here) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (!token.tag().startsWith("PRP")) {
            return Optional.empty();
        }
        if (SINGULAR.contains(word)) {
            return singular(s, token, story, here);
        }
        if (PLURAL.contains(word)) {
            return plural(s, token, story, here);
        }
        if (SIGNED.contains(word) && story.author().isPresent() && story.floor().equals(story.issuers())) {
            return Optional.of(reading(s, token, List.of(story.author().get()), "author-voice"));
        }
        if (OWN.contains(word)) {
            return own(s, token, story);
        }
        if (HEARER.contains(word)) {
            return hearers(s, token, story);
        }
        return NEUTER.contains(word) ? neuter(s, token, story, here) : Optional.empty();
    }

    /** "we": whoever has the floor; where nobody tells who that is, the word stands for itself. */
    private static Optional<Reading> own(Sentence s, Token token, Story story) {
        if (story.floor().isEmpty()) {
            List<Actor> unknown = List.of(new Actor.Unresolved(token.form()));
            return token.form().equalsIgnoreCase("we")
                    ? Optional.of(reading(s, token, unknown, "unknown-voice"))
                    : Optional.empty();
        }
        String rule = story.floor().equals(story.issuers()) ? "issuer-voice" : "speaker-voice";
        return Optional.of(reading(
                s, token, story.floor().stream().<Actor>map(Actor.State::new).toList(), rule));
    }

    /** "you": those of the engagement at hand for whom the speaker does not speak. */
    private static Optional<Reading> hearers(Sentence s, Token token, Story story) {
        List<Actor> others = story.company().stream()
                .filter(a -> !story.floor().contains(a.code()) && story.mayHear(a))
                .toList();
        long codes = others.stream().map(Actor::code).distinct().count();
        boolean told = story.floor().size() == 1 && codes >= 1 && codes <= MOST_HEARERS;
        return told ? Optional.of(reading(s, token, others, "hearer")) : Optional.empty();
    }

    /** "commended both states and encouraged them": several who were an object before it in the sentence. */
    private static Optional<Reading> objects(Sentence s, Token token, List<Reading> here) {
        return here.stream()
                .filter(r -> r.to() <= token.index() && r.actors().size() > 1)
                .filter(r -> s.get(r.head()).is("dobj") || s.get(r.head()).is("pobj"))
                .max(NEAREST)
                .map(r -> reading(s, token, r.actors(), "pronoun-object"));
    }

    /** "they": several who were the subject in this sentence, in the last one, or the company of the engagement. */
    private static Optional<Reading> plural(Sentence s, Token token, Story story, List<Reading> here) {
        if (token.is("poss")) { // "called on the group to end their offensive"
            Optional<Reading> object = here.stream()
                    .filter(r -> r.to() <= token.index()
                            && r.form() != Form.ADJECTIVE
                            && r.actors().stream().allMatch(Pronouns::impersonal))
                    .filter(r -> s.get(r.head()).is("dobj") || s.get(r.head()).is("pobj"))
                    .max(NEAREST);
            if (object.isPresent()) {
                return object.map(r -> reading(s, token, r.actors(), "pronoun-object"));
            }
        }
        Optional<Reading> objects = token.is("dobj") ? objects(s, token, here) : Optional.empty();
        if (objects.isPresent()) {
            return objects;
        }
        for (Token t : s.tokens().subList(0, token.index()).reversed()) {
            if (t.relation().startsWith("nsubj")) {
                List<Actor> group = ReferenceResolver.conjoined(s, t, here);
                if (group.size() > 1) {
                    return Optional.of(reading(s, token, group, "pronoun-in-sentence"));
                }
            }
        }
        List<Actor> told = story.subject().size() > 1
                ? story.subject()
                : story.company().size() < 2 ? story.group() : story.company();
        return told.isEmpty() ? Optional.empty() : Optional.of(reading(s, token, told, "pronoun-group"));
    }

    /** "its": the nearest state or body before it in the sentence, else the last subject if that was one. */
    private static Optional<Reading> neuter(Sentence s, Token token, Story story, List<Reading> here) {
        boolean spokenTo = token.is("dobj")
                && token.head() >= 0
                && SPOKEN_TO.contains(s.get(token.head()).lemma());
        if (!spokenTo && (token.is("dobj") || token.is("pobj"))) {
            return Optional.empty(); // most often a thing
        }
        Optional<Reading> teller = TellersOwn.find(s, token, here);
        if (teller.isPresent()) {
            return teller.map(r -> reading(s, token, r.actors(), "pronoun-teller"));
        }
        Optional<Reading> before = here.stream()
                .filter(r -> r.to() <= token.index() && r.form() != Form.ADJECTIVE && !isOwn(r))
                .filter(r -> r.actors().size() == 1 && impersonal(r.actors().getFirst()))
                .max(NEAREST);
        if (before.isPresent()) {
            return before.map(r -> reading(s, token, r.actors(), "pronoun-in-sentence"));
        }
        boolean one = story.subject().size() == 1 && impersonal(story.subject().getFirst());
        return one ? Optional.of(reading(s, token, story.subject(), "pronoun-subject")) : Optional.empty();
    }

    /** "We" and "our" are never what "it" stands for. */
    private static boolean isOwn(Reading reading) {
        return reading.rule().endsWith("-voice");
    }

    private static boolean impersonal(Actor actor) {
        return actor instanceof Actor.State || actor instanceof Actor.Body || actor instanceof Actor.Described;
    }

    /** "he": a person who is a subject before it in the sentence; else the last subject; else who is named next. */
    private static Optional<Reading> singular(Sentence s, Token token, Story story, List<Reading> here) {
        if (Set.of("dobj", "pobj", "dative").contains(token.relation())) {
            Optional<Reading> other = here.stream()
                    .filter(r -> r.to() <= token.index() && person(r))
                    .filter(r -> !s.get(r.head()).relation().startsWith("nsubj"))
                    .max(NEAREST);
            if (other.isPresent()) {
                return other.map(r -> reading(s, token, r.actors(), "pronoun-object"));
            }
        }
        boolean opens =
                token.is("nsubj") && token.head() >= 0 && ReferenceResolver.inMainClause(s, s.get(token.head()));
        Optional<Reading> before = here.stream()
                .filter(r -> r.to() <= token.index() && person(r))
                .filter(r -> s.get(r.head()).relation().startsWith("nsubj"))
                .max(NEAREST);
        if (before.isPresent() && !opens) {
            return before.map(r -> reading(s, token, r.actors(), "pronoun-in-sentence"));
        }
        if (story.subject().size() == 1 && story.subject().getFirst() instanceof Actor.Person) {
            return Optional.of(reading(s, token, story.subject(), "pronoun-subject"));
        }
        boolean office =
                story.subject().size() == 1 && isOfficeHolder(story.subject().getFirst());
        if (office && opens && story.cast().isEmpty()) { // "The Foreign Minister of Norway met …. She thanked"
            return Optional.of(reading(s, token, story.subject(), "pronoun-office"));
        }
        Optional<Reading> next = here.stream()
                .filter(r -> r.from() > token.index() && person(r) && !token.is("nsubj"))
                .findFirst();
        if (next.isPresent()) {
            return next.map(r -> reading(s, token, r.actors(), "pronoun-ahead"));
        }
        List<Actor.Person> cast = story.cast();
        return cast.size() == 1
                ? Optional.of(reading(s, token, List.of(cast.getFirst()), "pronoun-only-person"))
                : Optional.empty();
    }

    private static boolean isOfficeHolder(Actor actor) {
        return actor instanceof Actor.Described d && d.affiliation().isPresent();
    }

    private static boolean person(Reading r) {
        return r.actors().size() == 1 && r.actors().getFirst() instanceof Actor.Person;
    }

    private static Reading reading(Sentence s, Token token, List<Actor> actors, String rule) {
        return Reading.of(s, token, actors, Form.PRONOUN, rule);
    }
}
