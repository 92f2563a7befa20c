package dev.readout.resolve;

import dev.readout.document.Span;

/**
 * A stretch of a sentence that stands for an actor.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of the token that the rest depends on
 * @param span its characters
 * @param actor who is meant
 * @param form how the text puts it
 * @param rule the rule that found or resolved it, such as {@code name}, {@code office-before-name} or {@code capital}
 */
public record Mention(int sentence, int from, int to, int head, Span span, Actor actor, Form form, String rule) {

    public enum Form {
        /** A name of a state, a body or an organisation. */
        NAME,
        /** An adjective or a demonym: "Burmese", "U.S." before a noun. */
        ADJECTIVE,
        /** A capital, a ministry or a palace that stands for a state: "Pyongyang", "the Foreign Ministry of France". */
        METONYM,
        /** A named person, with or without the office. */
        PERSON,
        /** A description of people or of a body that is no name. */
        DESCRIPTION,
        /** "the Secretary", "Vice Minister Kim" after the full name: resolved within the document. */
        SHORT_FORM,
        PRONOUN,
        /** "the two sides", "both countries", "the leaders". */
        COLLECTIVE,
        /** The last resort: somebody described or an unknown name, in the words as written. */
        DESCRIBED
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
