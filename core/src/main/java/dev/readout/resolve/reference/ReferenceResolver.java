package dev.readout.resolve.reference;

import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one sentence after the other: takes its explicit mentions, completes names that were given in full before, and
 * adds titles, pronouns and collectives. Stateless; what it remembers is in the {@link Story}.
 */
public final class ReferenceResolver {
    private static final Set<String> BEFORE_TITLE = Set.of("the", "and", "both", "as");
    private static final int LONGEST_TITLE = 5;

    /** The readings of a sentence, in order; the story is told them. */
    public List<Reading> read(Sentence s, List<Mention> mentions, Story story) {
        List<Reading> readings = new ArrayList<>();
        for (Mention mention : mentions) {
            Reading reading = Rulers.resolve(story.known(Reading.of(mention)), story);
            story.tellState(reading);
            readings.add(reading);
        }
        Programmes.learn(s, readings, story);
        FormsOfState.learn(s, readings, story);
        for (int i = 0; i < s.size(); i++) {
            if (free(readings, i, i + 1)) {
                title(s, i, story).filter(r -> free(readings, r.from(), r.to())).ifPresent(readings::add);
            }
        }
        for (Token token : s.tokens()) {
            if (free(readings, token.index(), token.index() + 1)) {
                Collectives.find(s, token, story, readings)
                        .or(() -> organ(s, token, story))
                        .or(() -> Programmes.find(s, token, story))
                        .or(() -> FormsOfState.find(s, token, story))
                        .or(() -> Pronouns.find(s, token, story, readings))
                        .ifPresent(readings::add);
            }
        }
        readings.sort(Comparator.comparingInt(Reading::from));
        story.tellSubject(mainSubject(s, readings));
        s.tokens().stream()
                .filter(t -> s.hasChild(t, "conj"))
                .map(t -> conjoined(s, t, readings))
                .filter(pair -> pair.size() == 2
                        && !pair.get(0).code().equals(pair.get(1).code()))
                .reduce((first, last) -> last)
                .ifPresent(story::tellPair);
        return readings;
    }

    static boolean free(List<Reading> readings, int from, int to) {
        for (Reading reading : readings) {
            if (reading.from() < to && from < reading.to()) {
                return false;
            }
        }
        return true;
    }

    private static List<Actor> mainSubject(Sentence s, List<Reading> readings) {
        for (Token token : s.tokens()) {
            if (token.is("nsubj") && token.head() >= 0 && inMainClause(s, s.get(token.head()))) {
                return conjoined(s, token, readings);
            }
        }
        return List.of();
    }

    static boolean inMainClause(Sentence s, Token verb) {
        return verb.head() < 0 || verb.is("conj") && inMainClause(s, s.get(verb.head()));
    }

    /** The actors of a noun and of all that are joined to it. */
    static List<Actor> conjoined(Sentence s, Token noun, List<Reading> readings) {
        List<Actor> actors = new ArrayList<>();
        for (Token t : Grammar.conjuncts(s, noun)) {
            readings.stream().filter(r -> r.covers(t.index())).forEach(r -> actors.addAll(r.actors()));
        }
        return actors.stream().distinct().toList();
    }

    /** "the Deputy Secretary", "the King": the person of the cast whose office it is short for. */
    private static Optional<Reading> title(Sentence s, int at, Story story) {
        boolean determined = at > 0 && BEFORE_TITLE.contains(s.get(at - 1).lemma());
        if (!determined && !(at == 0 && s.get(at).isNoun())) {
            return Optional.empty();
        }
        for (int to = Math.min(s.size(), at + LONGEST_TITLE); to > at; to--) {
            boolean goesOn =
                    to < s.size() && s.get(to).isProper() && s.get(to - 1).head() == to;
            if (goesOn || !s.get(to - 1).isNoun()) {
                continue;
            }
            String words = words(s, at, to);
            List<Actor.Person> holders = story.holders(words);
            if (!holders.isEmpty()) {
                int end = to;
                String rule = holders.size() == 1 ? "title" : "title-of-issuer";
                return pick(holders, words, story).map(p -> titled(s, at, end, p, rule));
            }
        }
        return Optional.empty();
    }

    /** Of several holders of like titles, the one whose whole office it is; else the issuer's own; else none. */
    private static Optional<Actor.Person> pick(List<Actor.Person> holders, String words, Story story) {
        List<Actor.Person> exact = holders.stream()
                .filter(p -> p.office()
                        .map(o -> o.toLowerCase(Locale.ROOT).equals(words))
                        .orElse(false))
                .toList();
        List<Actor.Person> level = exact.isEmpty() ? holders : exact;
        List<Actor.Person> own = level.stream()
                .filter(p -> p.affiliation().map(story.issuers()::contains).orElse(false))
                .toList();
        List<Actor.Person> best = level.size() == 1 ? level : own;
        boolean oneOffice = best.stream().map(Actor.Person::office).distinct().count() == 1;
        return best.size() == 1 || oneOffice && oneName(best, story) ? Optional.of(best.getLast()) : Optional.empty();
    }

    /** One person under two spellings of the name. */
    private static boolean oneName(List<Actor.Person> persons, Story story) {
        return !persons.isEmpty()
                && story.shareAPart(persons.stream().map(Actor.Person::name).toList());
    }

    /** "the Ministry", "the spokesperson" by itself: the issuer's. */
    private static Optional<Reading> organ(Sentence s, Token noun, Story story) {
        boolean the = noun.index() > 0 && s.get(noun.index() - 1).lemma().equals("the");
        boolean bare = !s.hasChild(noun, "prep", "poss", "compound");
        return the && bare && story.issuers().size() == 1 && Rulers.isOrgan(noun.form())
                ? Optional.of(Reading.of(
                        s,
                        noun,
                        List.of(new Actor.State(story.issuers().getFirst())),
                        Form.SHORT_FORM,
                        "organ-of-issuer"))
                : Optional.empty();
    }

    private static Reading titled(Sentence s, int from, int to, Actor.Person person, String rule) {
        Span span = new Span(s.get(from).span().start(), s.get(to - 1).span().end());
        return new Reading(s.index(), from, to, to - 1, span, List.of(person), Form.SHORT_FORM, rule);
    }

    private static String words(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(s.get(i).form().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
