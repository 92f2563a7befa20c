package dev.readout.resolve.engagement;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one sentence offers for engagements.
 *
 * @param text the text that the sentence is of
 * @param sentence the sentence
 * @param readings who is meant where in it
 * @param dates its dates
 * @param places its places
 */
public record Scene(
        Text text, Sentence sentence, List<Reading> readings, List<DateMention> dates, List<PlaceMention> places) {

    private static final Set<String> VERBAL = Set.of("aux", "auxpass", "advmod", "npadvmod", "neg");

    Optional<Reading> reading(Token token) {
        return readings.stream().filter(r -> r.covers(token.index())).findFirst();
    }

    Optional<PlaceMention> place(Token token) {
        return places.stream()
                .filter(p -> p.from() <= token.index() && token.index() < p.to())
                .findFirst();
    }

    /** The participants that a noun phrase names: its head and all on its list, or those that it says it is of. */
    List<Participant> participants(Token head) {
        List<Reading> read = new ArrayList<>();
        List<Participant> found = new ArrayList<>();
        for (Token t : Grammar.conjuncts(sentence, head)) {
            Optional<Reading> own = reading(t).filter(r -> r.form() != Form.ADJECTIVE);
            if (own.isPresent()) {
                read.add(own.get());
                if (own.get().form() != Form.PERSON) {
                    read.addAll(joined(own.get()));
                }
                read.addAll(Listing.after(this, own.get()));
            } else {
                found.addAll(described(t));
            }
        }
        read.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Reading::from))
                .forEach(r -> found.addAll(participants(r)));
        return found;
    }

    /** Those whose names begin right behind a word, where the tree gives it no object: "seeing the Minister in-person". */
    List<Participant> behind(Token word) {
        int next = word.index() + 1;
        int start = next < sentence.size() && sentence.get(next).lemma().equals("the") ? next + 1 : next;
        return readings.stream()
                .filter(r -> r.from() == start && r.form() != Form.ADJECTIVE)
                .findFirst()
                .map(r -> participants(sentence.get(r.head())))
                .orElse(List.of());
    }

    /** Who is named right before a verb, its auxiliaries and its day ("this morning"), where the tree gives it no subject. */
    List<Participant> before(Token verb) {
        int at = verb.index();
        while (at > 0 && belongs(sentence.get(at - 1), verb)) {
            at--;
        }
        int end = at > 0 && sentence.get(at - 1).form().equals(",") ? at - 1 : at;
        return readings.stream()
                .filter(r -> r.to() == end && r.form() == Form.PERSON)
                .findFirst()
                .map(this::participants)
                .orElse(List.of());
    }

    private boolean belongs(Token token, Token verb) {
        Token at = token;
        while (at.head() >= 0 && at.head() != verb.index()) {
            at = sentence.get(at.head());
        }
        return at.head() == verb.index() && VERBAL.contains(at.relation());
    }

    /** Readings joined to a word inside another: the second state of "delegations from Kenya and Norway". */
    private List<Reading> joined(Reading reading) {
        List<Reading> all = new ArrayList<>();
        for (int i = reading.from(); i < reading.to(); i++) {
            if (i != reading.head()) {
                sentence.children(sentence.get(i), "conj").stream()
                        .filter(c -> !reading.covers(c.index()))
                        .forEach(c -> reading(c)
                                .filter(r -> r.form() != Form.ADJECTIVE)
                                .ifPresent(all::add));
            }
        }
        return all;
    }

    /** "Delegations from Thailand and the United States", "Kenyan officials"; not those whose counterparts somebody is. */
    private List<Participant> described(Token noun) {
        List<Participant> found = new ArrayList<>();
        for (Token t : Grammar.after(sentence, noun, Set.of("of", "from"))) {
            reading(t).filter(r -> r.form() != Form.PRONOUN).ifPresent(r -> found.addAll(participants(r)));
        }
        if (found.isEmpty()) {
            for (Token c : sentence.children(noun, "poss", "nmod", "compound", "amod")) {
                reading(c).filter(r -> r.form() != Form.PRONOUN).ifPresent(r -> found.addAll(participants(r)));
            }
        }
        return found;
    }

    /** A phrase as written, where it names a group of people whom nobody has read: "the leadership of the guard". */
    Participant asWritten(Token noun) {
        return asWritten(Phrases.span(sentence, noun));
    }

    Participant asWritten(Span span) {
        return new Participant(Optional.empty(), Optional.empty(), text.line(span), span, "as-written");
    }

    List<Participant> participants(Reading reading) {
        List<Participant> found = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            found.add(
                    switch (actor) {
                        case Actor.Person p ->
                            new Participant(
                                    Optional.of(p.name()),
                                    p.office(),
                                    p.affiliation().orElse(p.name()),
                                    reading.span(),
                                    reading.rule());
                        case Actor.Described d -> described(d, reading);
                        case Actor.State a -> plain(a, reading);
                        case Actor.Body a -> plain(a, reading);
                        case Actor.Unresolved a -> plain(a, reading);
                        case Actor.World a -> plain(a, reading);
                    });
        }
        return found;
    }

    /** "members of study organizations" without a state: the organizations took part, by their members. */
    private Participant described(Actor.Described d, Reading reading) {
        Token head = sentence.get(reading.head());
        int of = reading.head() + 1;
        boolean members = d.affiliation().isEmpty()
                && head.tag().equals("NNS")
                && of + 1 < reading.to()
                && sentence.get(of).lemma().equals("of");
        if (!members) {
            return new Participant(
                    Optional.empty(),
                    d.affiliation().map(a -> d.description()),
                    d.code(),
                    reading.span(),
                    reading.rule());
        }
        int first = sentence.get(of + 1).lemma().equals("the") && of + 2 < reading.to() ? of + 2 : of + 1;
        String body = text.line(
                new Span(sentence.get(first).span().start(), reading.span().end()));
        String office = text.line(new Span(reading.span().start(), head.span().end()));
        return new Participant(Optional.empty(), Optional.of(office), body, reading.span(), reading.rule());
    }

    private static Participant plain(Actor actor, Reading reading) {
        return new Participant(Optional.empty(), Optional.empty(), actor.code(), reading.span(), reading.rule());
    }

    /** The date of a predicate: the nearest in the sentence. */
    Optional<DateMention> date(Token near) {
        return dates.stream()
                .filter(d -> d.value().start().isPresent() && !d.rule().equals("date-line"))
                .min(Comparator.comparingInt(d -> Math.abs(d.from() - near.index())));
    }

    static boolean isSomebody(Reading reading) {
        return reading.actors().stream()
                .anyMatch(a -> a instanceof Actor.Person || a instanceof Actor.Described || a instanceof Actor.State);
    }

    /** Each participant once: by name, else by code where no person stands for it. */
    static List<Participant> distinct(List<Participant> participants) {
        Map<String, Participant> once = new LinkedHashMap<>();
        for (Participant p : participants) {
            once.putIfAbsent(p.name().orElse("~" + p.country() + p.office().orElse("")), p);
        }
        return List.copyOf(once.values());
    }
}
