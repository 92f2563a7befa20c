package dev.readout.resolve;

import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;

/**
 * A stretch of a sentence with the actors that it stands for: one for a name, several for "the two sides".
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of the token that the rest depends on
 * @param actors at least one
 * @param rule how it was resolved
 */
public record Reading(
        int sentence, int from, int to, int head, Span span, List<Actor> actors, Mention.Form form, String rule) {
    public Reading {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a reading stands for somebody");
        }
    }

    public static Reading of(Mention m) {
        return new Reading(m.sentence(), m.from(), m.to(), m.head(), m.span(), List.of(m.actor()), m.form(), m.rule());
    }

    /** One word that stands for them. */
    public static Reading of(Sentence s, Token word, List<Actor> actors, Mention.Form form, String rule) {
        return new Reading(s.index(), word.index(), word.index() + 1, word.index(), word.span(), actors, form, rule);
    }

    /** The same words for other actors. */
    public Reading as(List<Actor> others, Mention.Form otherForm, String otherRule) {
        return new Reading(sentence, from, to, head, span, others, otherForm, otherRule);
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    public List<String> codes() {
        return actors.stream().map(Actor::code).distinct().toList();
    }
}
