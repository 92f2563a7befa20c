package dev.readout.api;

import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;

import dev.readout.desk.Archive;
import dev.readout.desk.FormulaFields;
import dev.readout.desk.LineageFields;
import dev.readout.desk.NoveltyFields;
import dev.readout.desk.WordingFields;
import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.wording.FormulaFinder;
import dev.readout.wording.FormulaQuestion;
import dev.readout.wording.LineageReader;
import dev.readout.wording.NoveltyReader;
import dev.readout.wording.Scope;
import dev.readout.wording.Series;
import dev.readout.wording.UseFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How things are put: uses of phrases, formulas, series of statements, and what is new in a release. */
final class Wording {
    private static final Parameter<String> PHRASE = query(
                    "phrase", Kind.words(Filters.WORDS), "The words of the phrase, in their order.", "the raid")
            .needed();
    private static final Parameter<Integer> APART =
            query("apart", Kind.number(0, 20, 3), "At most so many other words stand among those of the phrase.", "0");
    private static final Parameter<Days> FROM =
            query("from", Kind.date(), "Of documents published on this day or later.", "2024-05");
    private static final Parameter<Days> TO =
            query("to", Kind.date(), "Of documents published on this day or earlier.", "2024-12-31");
    private static final List<Parameter<?>> DOCUMENTS = List.of(Filters.ISSUER, FROM, TO);
    private static final Parameter<String> ABOUT = query(
            "about", Kind.words(Filters.WORDS), "Only in sentences, or parts of them, that hold these words.", "raid");
    private static final Parameter<Integer> LEAST =
            query("least", Kind.number(2, 999_999, 3), "In so many documents at least.", "3");
    private static final Parameter<Integer> SHORTEST =
            query("words", Kind.number(2, 50, 3), "Of so many words at least.", "3");
    private static final Parameter<Integer> LIMIT =
            query("limit", Kind.number(1, 1000, 20), "At most so many, and so many of boilerplate.", "20");
    private static final Parameter<Integer> NEWEST = query(
            "newest",
            Kind.number(1, 999_999, FormulaQuestion.NEWEST),
            "Look at so many of the latest documents.",
            "500");
    private static final Parameter<String> GENRE =
            query("genre", Kind.words(Filters.WORDS), "Only series of this genre.", "joint statement");
    private static final Parameter<Integer> WITH =
            query("with", Kind.number(1, 50, 5), "Compare with so many earlier documents at most.", "5");

    private final Archive archive;

    Wording(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/wording",
                                        "findPhrase",
                                        "The first and the last use of a phrase by issuer and genre, and in how many documents of how many.",
                                        Schema.named("PhraseUses"))
                                .with(PHRASE, APART)
                                .with(DOCUMENTS)
                                .ofThisMoment()
                                .takingLong(),
                        this::uses),
                new Endpoint(
                        Operation.get(
                                        "/formulas",
                                        "findFormulas",
                                        "Phrases that recur, with their variants; boilerplate apart.",
                                        Schema.named("Formulas"))
                                .with(ABOUT, LEAST, SHORTEST, LIMIT, NEWEST)
                                .with(DOCUMENTS)
                                .ofThisMoment()
                                .takingLong(),
                        asked -> answer(search -> FormulaFields.whole(
                                new FormulaFinder(search, archive.series(), left -> {}).find(question(asked))))),
                new Endpoint(
                        Operation.get(
                                        "/lineages",
                                        "listSeries",
                                        "Statements that recur, those with the most editions first.",
                                        seriesPage())
                                .with(GENRE)
                                .with(DOCUMENTS)
                                .with(Paging.ALL)
                                .ofThisMoment()
                                .takingLong(),
                        this::series),
                new Endpoint(
                        Operation.get(
                                        "/documents/{document}/lineage",
                                        "getLineage",
                                        "The series of a document: what changed from edition to edition, clause by clause.",
                                        Schema.named("Lineage"))
                                .with(Links.DOCUMENT)
                                .ofThisMoment()
                                .takingLong(),
                        asked -> answer(search -> lineage(search, key(asked)))),
                new Endpoint(
                        Operation.get(
                                        "/documents/{document}/novelty",
                                        "getNovelty",
                                        "What is otherwise than in the last comparable documents of its issuer.",
                                        Schema.named("Novelty"))
                                .with(Links.DOCUMENT, WITH)
                                .ofThisMoment()
                                .takingLong(),
                        asked -> answer(search ->
                                novelty(search, key(asked), asked.find(WITH).orElse(5)))));
    }

    /** From the index as it is; tells how far behind that is. */
    private Reply answer(Function<Search, Map<String, Object>> asking) {
        try (Search search = archive.indexes().search()) {
            Map<String, Object> members = new LinkedHashMap<>(asking.apply(search));
            members.put("behind", search.behind());
            return new Reply.Data(members);
        }
    }

    private Reply uses(Asked asked) {
        try {
            return answer(search -> new WordingFields(new UseFinder(search)
                            .find(asked.get(PHRASE), asked.find(APART).orElse(3), documents(asked)))
                    .whole());
        } catch (QueryException e) {
            throw Searching.refused(PHRASE, e);
        }
    }

    private Reply series(Asked asked) {
        try (Search search = archive.indexes().search()) {
            List<Listed> documents = search.list(documents(asked));
            Optional<String> genre = asked.find(GENRE);
            List<Series> all = archive.series().find(documents).stream()
                    .filter(one -> genre.isEmpty() || genre.get().equalsIgnoreCase(one.genre()))
                    .toList();
            Map<String, Object> beside = new LinkedHashMap<>();
            beside.put("scope", WordingFields.scope(Scope.of(documents)));
            beside.put("behind", search.behind());
            var page = Paging.cut(all, asked);
            return new Reply.Page(
                    beside, page.rows().stream().map(LineageFields::series).toList(), page.next());
        }
    }

    private Map<String, Object> lineage(Search search, String document) {
        List<Listed> documents = search.list(DocumentQuery.all());
        Series series = documents.stream()
                .filter(listed -> listed.document().equals(document))
                .findFirst()
                .flatMap(listed -> archive.series().find(listed, others(documents, document)))
                .orElseThrow(() -> Endpoints.missing("No other edition of this document is in the archive."));
        return new LineageFields(new LineageReader(search).read(series, Scope.of(documents))).whole();
    }

    private static List<Listed> others(List<Listed> all, String document) {
        return all.stream()
                .filter(listed -> !listed.document().equals(document))
                .toList();
    }

    private Map<String, Object> novelty(Search search, String document, int most) {
        try {
            return NoveltyFields.whole(
                    new NoveltyReader(search, archive.gazetteer(), archive.series()).read(document, most));
        } catch (IllegalArgumentException e) {
            throw Endpoints.missing("No document that counts has this key; one that repeats another does not count.");
        }
    }

    private static String key(Asked asked) {
        return Links.findKey(asked.get(Links.DOCUMENT))
                .orElseThrow(() -> Endpoints.missing("No document has this key."));
    }

    private static FormulaQuestion question(Asked asked) {
        return new FormulaQuestion(
                documents(asked),
                asked.find(ABOUT),
                asked.find(LEAST).orElse(3),
                asked.find(SHORTEST).orElse(3),
                asked.find(LIMIT).orElse(20),
                asked.find(NEWEST).orElse(FormulaQuestion.NEWEST));
    }

    private static DocumentQuery documents(Asked asked) {
        DocumentQuery query = DocumentQuery.all();
        query = asked.find(Filters.ISSUER).map(query::issuer).orElse(query);
        query = asked.find(FROM).flatMap(Days::from).map(query::from).orElse(query);
        return asked.find(TO).flatMap(Days::to).map(query::to).orElse(query);
    }

    private static Schema behind() {
        return number().described("How many changes of the archive are not in the index yet.");
    }

    private static Schema seriesPage() {
        return object(Members.of("scope", WordingSchemas.scope())
                .and("behind", behind())
                .and("items", listOf(Schema.named("Series")))
                .and("next", text().orNull()));
    }

    static Map<String, Schema> schemas() {
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("PhraseUses", object(WordingSchemas.uses().and("behind", behind())));
        all.put("Formulas", object(WordingSchemas.formulas().and("behind", behind())));
        all.put("Series", WordingSchemas.series());
        all.put("Lineage", object(WordingSchemas.lineage().and("behind", behind())));
        all.put("Novelty", object(WordingSchemas.novelty().and("behind", behind())));
        return all;
    }
}
