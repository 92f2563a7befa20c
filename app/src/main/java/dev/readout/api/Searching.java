package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.desk.Archive;
import dev.readout.desk.HitForm;
import dev.readout.search.Answer;
import dev.readout.search.Facet;
import dev.readout.search.Hit;
import dev.readout.search.QueryException;
import dev.readout.search.Question;
import dev.readout.search.Search;
import dev.readout.search.SentenceSearch;
import dev.readout.serve.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the texts: documents that hold them, with the exact places. */
final class Searching {
    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int FACET_VALUES = 12;
    private static final String EVERYTHING = "*";

    static final Parameter<String> WORDS = query(
            "query",
            Kind.words(1000),
            "What to look for, as docs/search.md tells; without it every document.",
            "condemn* -issuer:XVA");
    private static final Parameter<String> LIKE = query(
            "like",
            Kind.words(4000),
            "Documents that say what this says, be it in other words; 'query' must hold too. Needs vectors of the sentences:"
                    + " 'readout reindex --vectors' makes them.",
            "They called for an end to the raids.");
    private static final Parameter<Question.Order> SORT = query(
            "sort",
            Kind.oneOf(Question.Order.class),
            "Which come first; where it is not told, what fits best. Not with 'like', which ranks by itself.",
            "newest");
    private static final Parameter<Integer> PASSAGES =
            query("passages", Kind.number(0, 20, 3), "At most so many passages of a document.", "3");
    private static final Parameter<Boolean> FACETS = flag(
            "facets",
            "Also how many of the documents that answer there are by issuer, act, actor, year, month, language and kind."
                    + " Not with 'like'.");
    private static final Parameter<Integer> LIMIT =
            query("limit", Kind.number(0, MOST, USUAL), "How many at most.", "20");

    private final Archive archive;

    Searching(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint(
                Operation.get(
                                "/search",
                                "search",
                                "Documents that hold what is looked for, with the exact words and places.",
                                schema())
                        .with(WORDS, LIKE, SORT, PASSAGES, FACETS)
                        .with(Filters.DOCUMENTS)
                        .with(LIMIT, Paging.AFTER)
                        .ofThisMoment(),
                this::search));
    }

    private Reply search(Asked asked) {
        Question question = question(asked);
        Optional<String> like = asked.find(LIKE);
        if (like.isPresent() && (asked.is(FACETS) || asked.find(SORT).isPresent())) {
            throw Asked.refuse(LIKE, "ranks all documents by itself", "not beside 'facets' or 'sort'");
        }
        try (Search search = archive.indexes().search()) {
            Answer answer = like.map(text -> like(text, question, search)).orElseGet(() -> search.ask(question));
            List<Facet> facets = asked.is(FACETS) ? search.count(question, FACET_VALUES) : List.of();
            return reply(question, answer, facets);
        } catch (QueryException e) {
            throw refused(WORDS, e);
        }
    }

    private Answer like(String text, Question question, Search search) {
        try (SentenceSearch sentences = archive.indexes().sentences()) {
            return search.like(text, question, sentences);
        }
    }

    /** Of a query that cannot be asked so. */
    static ProblemException refused(Parameter<?> parameter, QueryException e) {
        return Asked.refuse(
                parameter,
                e.getMessage() + " (at character " + (e.start() + 1) + ")",
                "a query as docs/search.md tells");
    }

    private static Question question(Asked asked) {
        return new Question(
                asked.find(WORDS).orElse(EVERYTHING),
                Filters.documents(asked).page(asked.find(LIMIT).orElse(USUAL), Paging.skipped(asked)),
                asked.find(SORT).orElse(Question.Order.RELEVANCE),
                asked.find(PASSAGES).orElse(3));
    }

    private static Reply reply(Question question, Answer answer, List<Facet> facets) {
        int shown = question.of().page().offset() + answer.hits().size();
        boolean more = !answer.hits().isEmpty() && shown < answer.total();
        Map<String, Object> beside = new LinkedHashMap<>();
        beside.put("query", question.words());
        beside.put("total", answer.total());
        beside.put("behind", answer.behind());
        beside.put("facets", facets.stream().map(Searching::facet).toList());
        return new Reply.Page(
                beside,
                answer.hits().stream().map(Searching::hit).toList(),
                more ? Optional.of(Integer.toString(shown)) : Optional.empty());
    }

    static Map<String, Object> hit(Hit hit) {
        Map<String, Object> members = new LinkedHashMap<>(HitForm.fields(hit));
        members.put("document_self", Links.document(hit.version().source().document()));
        return members;
    }

    private static Map<String, Object> facet(Facet facet) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("facet", facet.name());
        members.put(
                "values",
                facet.values().stream()
                        .map(count -> {
                            Map<String, Object> value = new LinkedHashMap<>();
                            value.put("value", count.value());
                            value.put("documents", count.documents());
                            return value;
                        })
                        .toList());
        members.put("more", facet.more());
        return members;
    }

    private static Schema schema() {
        Schema value = object(Members.of("value", text()).and("documents", number()));
        Schema facet = object(Members.of("facet", text())
                .and("values", listOf(value))
                .and("more", number().described("How many values there are besides.")));
        return object(Members.of("query", text())
                .and("total", number().described("How many documents answer, on all pages together."))
                .and("behind", number().described("How many changes of the archive are not in the index yet."))
                .and("facets", listOf(facet))
                .and("items", listOf(Schema.named("Hit")))
                .and(
                        "next",
                        text("By which the following page is asked for; null where there is none.")
                                .orNull()));
    }

    /** What a hit looks like. */
    static Schema hitSchema() {
        Members found = Members.of("start", number())
                .and("end", number())
                .and("words", text("Those of the text between the two."));
        Members passage = Members.of("start", number())
                .and("end", number())
                .and("words", text())
                .and("found", listOf(object(found)).described("What answers, within the passage."));
        return object(Members.of("document", text())
                .and("name", text())
                .and("issuer", text().orNull())
                .and("published", text().orNull())
                .and("title", text().orNull())
                .and("latest", truth())
                .and("repost_of", text().orNull())
                .and("snapshot_hash", text())
                .and("text_hash", text())
                .and("places", number().described("How many places of the text answer, shown or not."))
                .and("found_in_title", listOf(object(found)).described("Spans of the headline."))
                .and("passages", listOf(object(passage)))
                .and("document_self", text("Where its document is.")));
    }
}
