package dev.readout.cli;

import dev.readout.document.Issue;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Answer;
import dev.readout.search.QueryException;
import dev.readout.search.Question;
import dev.readout.search.Question.Order;
import dev.readout.search.Search;
import dev.readout.search.SentenceSearch;
import dev.readout.search.SentenceVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the words of the archive. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the documents that hold all the words of QUERY, in any form (met, meets; with accents or",
            "without), and shows the words that answer. See docs/search.md for all that a query can say."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout search condemn rocket launch",
            "  readout search '\"ironclad commitment\" NOT Taiwan'",
            "  readout search '\"missile defense\"~10 AND (Japan OR Korea) date:2023..2024'",
            "  readout search 'denuclear* actor:PRK act:urge' --sort newest",
            "  readout search --like \"They demanded that the sanctions be lifted\"",
            "  readout search --queries phrases.csv --format csv --limit 0 > hits.csv",
            "  readout search 'title:\"joint statement\" Pyongyang~' --issuer USA --facets"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int FACET_VALUES = 12;
    private static final String EVERYTHING = "*";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description =
                    "Words, \"exact words\", \"near words\"~10, start*, alike~, AND OR NOT ( ), and title: issuer:"
                            + " actor: act: date: lang: kind:; in single quotation marks, so that the shell leaves it alone.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, newest or oldest first (${DEFAULT-VALUE}).")
    private Order order = Order.RELEVANCE;

    @Option(names = "--page", paramLabel = "N", description = "The page of so many as --limit says; 1 is the first.")
    private int page = 1;

    @Option(
            names = "--passages",
            paramLabel = "N",
            defaultValue = "3",
            description = "At most so many passages of a document (${DEFAULT-VALUE}).")
    private int passages = 3;

    @Option(
            names = "--facets",
            description =
                    "In place of the hits, how many there are by issuer, act, actor, year, month, language, kind.")
    private boolean facets;

    @Option(
            names = "--like",
            paramLabel = "TEXT",
            description = "Documents that say what this says, be it in other words; QUERY must hold too, where there is"
                    + " one. Needs vectors: 'readout reindex --vectors'.")
    private Optional<String> like = Optional.empty();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Ask many queries at once: a CSV file with the columns name and query.")
    private Optional<Path> queries = Optional.empty();

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (words.isEmpty() && like.isEmpty() == queries.isEmpty() || !words.isEmpty() && queries.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Say what to look for: a query, --like TEXT, or --queries FILE for many.");
        }
        if (like.isPresent() && facets) {
            throw new ParameterException(
                    spec.commandLine(), "--facets counts what holds a query; --like ranks all, so there is no count.");
        }
        if (page < 1 || passages < 0) {
            throw new ParameterException(spec.commandLine(), "--page is 1 or more, --passages 0 or more.");
        }
        try (Search search = new SearchIndex(surroundings, archive.place()).search();
                HitPrinter printer = new HitPrinter(surroundings, filter.format(), queries.isPresent())) {
            return queries.isPresent() ? many(queries.get(), search, printer) : one(search, printer);
        }
    }

    private int one(Search search, HitPrinter printer) {
        Question question = question(words.isEmpty() ? EVERYTHING : String.join(" ", words));
        try {
            if (like.isPresent()) {
                like(like.get(), question, search, printer);
            } else {
                answer("", question, search, printer);
            }
            return ExitCode.DONE;
        } catch (QueryException e) {
            throw new ParameterException(spec.commandLine(), told(e, question.words()), e);
        }
    }

    /** A query that cannot be asked is listed, and the others are asked. */
    private int many(Path file, Search search, HitPrinter printer) throws IOException {
        IssueLog issues = new IssueLog(surroundings.err());
        for (QueryTable.Line line : QueryTable.read(file)) {
            try {
                answer(line.name(), question(line.query()), search, printer);
            } catch (QueryException e) {
                issues.add(new Issue(
                        "bad-query",
                        "search",
                        Issue.Severity.ERROR,
                        file + ":" + line.number() + " (" + line.name() + ")",
                        e.getMessage() + ", at character " + (e.start() + 1),
                        "Mend the query; the others were asked.",
                        false));
            }
        }
        return issues.exitCode();
    }

    private void like(String text, Question question, Search search, HitPrinter printer) {
        try (SentenceVectors vectors = surroundings.vectors().get();
                SentenceSearch sentences = new SearchIndex(surroundings, archive.place()).sentences(vectors)) {
            Answer answer = search.like(text, question, sentences);
            printer.hits("", answer.hits(), question.of().page().offset());
            tellCount("", answer, question);
        }
    }

    private void answer(String name, Question question, Search search, HitPrinter printer) {
        if (facets) {
            printer.facets(name, search.count(question, FACET_VALUES));
        } else {
            Answer answer = search.ask(question);
            printer.hits(name, answer.hits(), question.of().page().offset());
            tellCount(name, answer, question);
        }
    }

    private Question question(String query) {
        int limit = filter.limit();
        int offset = Math.toIntExact(Math.min((long) limit * (page - 1), Integer.MAX_VALUE / 2));
        DocumentQuery of = filter.published(archive.reader()).page(limit, offset);
        return new Question(query, of, order, passages);
    }

    /** The question with a mark below what is meant. */
    private static String told(QueryException e, String query) {
        String line = Screen.safe(query);
        int start = Math.min(e.start(), line.length());
        return "%s.%n  %s%n  %s%s"
                .formatted(
                        e.getMessage(),
                        line,
                        " ".repeat(start),
                        "^".repeat(Math.max(1, Math.min(e.end(), line.length()) - start)));
    }

    private void tellCount(String name, Answer answer, Question question) {
        String who = name.isEmpty() ? "" : name + ": ";
        int offset = question.of().page().offset();
        int shown = answer.hits().size();
        if (answer.total() == 0) {
            surroundings.err().println(who + "Nothing in the archive matches.");
        } else if (shown == 0) {
            surroundings.err().println(who + "There are only " + answer.total() + " hits; take an earlier --page.");
        } else if (shown < answer.total()) {
            String next = offset + shown < answer.total() ? "; --page " + (page + 1) + " shows the next" : "";
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "%s%,d to %,d of %,d%s.",
                            who,
                            offset + 1,
                            offset + shown,
                            answer.total(),
                            next));
        }
    }
}
