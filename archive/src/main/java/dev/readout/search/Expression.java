package dev.readout.search;

import java.time.LocalDate;
import java.util.List;

/** A question as it was read, before the index is asked. */
sealed interface Expression {

    /** All must hold. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One at least must hold. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** It must not hold. */
    record Not(Expression part) implements Expression {}

    /** Only the headline counts. */
    record InTitle(Expression part) implements Expression {}

    /** A word in any of its forms. */
    record Word(String word) implements Expression {}

    /** A word that begins so. */
    record Prefix(String start, Place place) implements Expression {}

    /**
     * A word that is written alike.
     *
     * @param edits how many letters may differ
     */
    record Fuzzy(String word, int edits) implements Expression {}

    /** These very words, one after the other. */
    record Phrase(String words) implements Expression {}

    /**
     * These words in any form and order, near each other.
     *
     * @param apart how many other words at most stand among them
     */
    record Near(String words, int apart) implements Expression {}

    /** What is known of the document. */
    record Told(String field, String value) implements Expression {}

    /** It was published on one of these days. */
    record Published(LocalDate from, LocalDate to) implements Expression {}

    /** Every document. */
    record Everything() implements Expression {}

    /** Where in the question it stands, in characters. */
    record Place(int start, int end) {}
}
