package dev.readout.resolve.actor;

import dev.readout.document.Span;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mention.Form;
import java.util.Optional;

/**
 * What a pattern found, before it is settled who keeps which tokens.
 *
 * @param from index of the first token
 * @param to index after the last one
 * @param part the characters meant, where they are not the whole of the tokens
 * @param nameFrom index of the first token of a person's name; {@code from} for others
 * @param nameTo index after the last token of a person's name; {@code to} for others
 */
record Found(int from, int to, Actor actor, Form form, String rule, Optional<Span> part, int nameFrom, int nameTo) {

    static Found of(int from, int to, Actor actor, Form form, String rule) {
        return new Found(from, to, actor, form, rule, Optional.empty(), from, to);
    }

    /** The same with another actor. */
    Found with(Actor other) {
        return new Found(from, to, other, form, rule, part, nameFrom, nameTo);
    }

    boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }

    Mention mention(Reading reading) {
        int head = form == Form.PERSON ? reading.head(nameFrom, nameTo) : reading.head(from, to);
        Span span = part.orElseGet(() -> reading.span(from, to));
        return new Mention(reading.sentence().index(), from, to, head, span, actor, form, rule);
    }
}
