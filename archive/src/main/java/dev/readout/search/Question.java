package dev.readout.search;

import dev.readout.query.DocumentQuery;

/**
 * What is looked for.
 *
 * @param words in the language that {@code docs/search.md} explains
 * @param of among these documents; its page is the page of the answers
 * @param order which come first
 * @param passages at most so many are shown of a document
 */
public record Question(String words, DocumentQuery of, Order order, int passages) {

    public enum Order {
        /** What fits best. */
        RELEVANCE,
        /** By publication; what has no day comes last. */
        NEWEST,
        OLDEST
    }

    /** Among all documents that count, those that fit best first. */
    public static Question of(String words) {
        return new Question(words, DocumentQuery.all().page(20, 0), Order.RELEVANCE, 3);
    }
}
