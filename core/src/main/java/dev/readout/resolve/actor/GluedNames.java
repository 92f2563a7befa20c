package dev.readout.resolve.actor;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NamedPerson;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds persons of the register whose names are glued to the words beside them ("fromKim …"): the sites of some news
 * agencies set names in bold and lose the spaces around them.
 */
final class GluedNames {
    private final List<NamedPerson> persons;

    private final OfficeReader offices;

    GluedNames(Gazetteer gazetteer, OfficeReader offices) {
        this.offices = offices;
        persons = gazetteer.persons().stream()
                .filter(p -> p.name().indexOf(' ') > 0)
                .toList();
    }

    List<Found> find(Reading reading, Text text) {
        List<Found> found = new ArrayList<>();
        Span sentence = reading.sentence().span();
        String cut = text.cut(sentence);
        for (NamedPerson person : persons) {
            int at = cut.indexOf(person.name());
            while (at >= 0) {
                int end = at + person.name().length();
                if (isLetter(cut, at - 1) || isLetter(cut, end)) {
                    int start = sentence.start() + cut.codePointCount(0, at);
                    Span span = new Span(
                            start,
                            start
                                    + person.name()
                                            .codePointCount(0, person.name().length()));
                    add(reading, person, span, found);
                }
                at = cut.indexOf(person.name(), end);
            }
        }
        return found;
    }

    private static boolean isLetter(String cut, int i) {
        return i >= 0 && i < cut.length() && Character.isLetter(cut.charAt(i));
    }

    /** The title glued before the name ("PresidentKim …"), with the word before it where that belongs to it. */
    private Optional<String> office(Reading reading, int token, Span span) {
        int glued = span.start() - reading.token(token).span().start();
        if (glued <= 0) {
            boolean joined = token > 0 && reading.touches(token - 1) && offices.isHead(reading.form(token - 1));
            boolean longer = joined && offices.isTitle(reading.form(token - 2));
            return joined ? Optional.of(reading.words(longer ? token - 2 : token - 1, token)) : Optional.empty();
        }
        String head = reading.cut(new Span(span.start() - glued, span.start()));
        if (!offices.isHead(head)) {
            return Optional.empty();
        }
        return Optional.of(offices.isTitle(reading.form(token - 1)) ? reading.form(token - 1) + " " + head : head);
    }

    private void add(Reading reading, NamedPerson person, Span span, List<Found> found) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < reading.size(); i++) {
            if (reading.token(i).span().overlaps(span)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from >= 0) {
            Optional<String> office = office(reading, from, span);
            boolean before = office.filter(o -> o.contains(" ")).isPresent();
            Actor actor = new Actor.Person(person.name(), office, person.affiliation());
            int start = before ? from - 1 : from;
            found.add(new Found(start, to, actor, Form.PERSON, "glued-name", Optional.of(span), from, to));
        }
    }
}
