package dev.readout.web.find;

import dev.readout.query.DocumentQuery;
import dev.readout.search.Question;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which documents?
 *
 * @param words in the language of {@code docs/search.md}; may be empty
 * @param told what else must be known of them
 * @param from so many stand before those that are shown
 */
record SearchQuestion(String words, List<Told> told, Question.Order order, int from) {
    static final int ROWS = 20;

    /** By what somebody may narrow a search: fields of the language of queries, and parameters of the address. */
    static final List<String> FIELDS = List.of("issuer", "actor", "act", "kind", "date", "lang");

    private static final int DEEPEST = 9_980;
    private static final int PASSAGES = 3;
    private static final int LONGEST = 1000;

    /** What is known of a document. */
    record Told(String field, String value) {
        String asQuery() {
            String plain = value.replace('"', ' ').replace('*', ' ');
            return field.equals("date") ? "date:" + plain.replace(" ", "") : field + ":\"" + plain + '"';
        }
    }

    SearchQuestion {
        told = List.copyOf(told);
    }

    static SearchQuestion of(Visit visit) {
        List<Told> told = new ArrayList<>();
        for (String field : FIELDS) {
            visit.list(field).forEach(value -> told.add(new Told(field, value)));
        }
        String words = visit.find("q").orElse("");
        return new SearchQuestion(
                words.substring(0, Math.min(LONGEST, words.length())),
                told,
                visit.find("sort", Question.Order.class).orElse(Question.Order.RELEVANCE),
                visit.number("from", 0, DEEPEST));
    }

    boolean isEmpty() {
        return words.isEmpty() && told.isEmpty();
    }

    /** All of it in the language of queries. */
    String query() {
        if (told.isEmpty()) {
            return words.isEmpty() ? "*" : words;
        }
        List<String> parts = new ArrayList<>(told.stream().map(Told::asQuery).toList());
        ownWords().ifPresent(own -> parts.add("(" + own + ")"));
        return String.join(" ", parts);
    }

    Optional<String> ownWords() {
        return Optional.of(words).filter(own -> !own.isEmpty());
    }

    Question question() {
        return question(query(), order, ROWS, from);
    }

    /** What is published last, as a feed tells it. */
    Question newest(int rows) {
        return question(query(), Question.Order.NEWEST, rows, 0);
    }

    /** The words that somebody wrote, to see whether they can be read at all. */
    Question trial() {
        return question(words.isEmpty() ? "*" : words, order, 0, 0);
    }

    private static Question question(String query, Question.Order order, int rows, int from) {
        return new Question(query, DocumentQuery.all().page(rows, from), order, PASSAGES);
    }
}
