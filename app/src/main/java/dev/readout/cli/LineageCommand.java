package dev.readout.cli;

import dev.readout.desk.LineageFields;
import dev.readout.desk.WordingFields;
import dev.readout.query.Reader;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.Lineage;
import dev.readout.wording.LineageReader;
import dev.readout.wording.Scope;
import dev.readout.wording.Series;
import dev.readout.wording.SeriesFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a recurring statement changed from edition to edition. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the editions of a recurring statement (same issuer, genre and parties, the same headline but for dates,",
            "ordinals and names) and compares them clause by clause. Without WORDS it lists the series of the archive."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout lineage                                 the series, those with the most editions first",
            "  readout lineage Strategic Consultative Group    the series with these words in its headlines",
            "  readout lineage 2022-dialogue.txt --format csv  the series of this document"
        })
final class LineageCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description = "A document of the series, or words of its headline.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many series, and so many changes of a kind (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 20;

    @Option(
            names = "--genre",
            paramLabel = "GENRE",
            description = "Only series of this genre, such as \"joint statement\" or readout.")
    private Optional<String> genre = Optional.empty();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private WordingOptions options = new WordingOptions();

    LineageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Search search = options.index(surroundings).search()) {
            List<Listed> documents = search.list(options.documents());
            SeriesFinder finder = new SeriesFinder(actors.data(options.archive().path()));
            List<Series> all = finder.find(documents).stream()
                    .filter(series -> genre.isEmpty() || genre.get().equalsIgnoreCase(series.genre()))
                    .toList();
            Scope scope = Scope.of(documents);
            if (words.isEmpty()) {
                print(all, scope);
            } else {
                Series series = choice(String.join(" ", words), finder, all);
                print(new LineageReader(search).read(series, scope));
            }
            return ExitCode.DONE;
        }
    }

    private int most() {
        return limit <= 0 ? Integer.MAX_VALUE : limit;
    }

    private Series choice(String told, SeriesFinder finder, List<Series> all) {
        Optional<Series> ofDocument = document(told)
                .flatMap(key -> all.stream().filter(series -> series.has(key)).findFirst());
        List<Series> called = ofDocument.map(List::of).orElseGet(() -> finder.called(told, all));
        if (called.size() == 1) {
            return called.getFirst();
        }
        if (called.isEmpty()) {
            throw new CommandException("no series of this archive is called '" + told
                    + "', and no document that has a second edition; 'readout lineage' lists the series.");
        }
        throw new CommandException("more than one series is called '" + told
                + "'; name more words, or a document of one: "
                + String.join(
                        " | ",
                        called.stream()
                                .limit(most())
                                .map(series ->
                                        series.name() + " (" + series.editions().size() + ")")
                                .toList()));
    }

    /** The key of the one document that is called so. */
    private Optional<String> document(String told) {
        Reader reader = options.reader();
        List<String> keys = reader.listKeys(told, 2);
        return keys.size() == 1
                ? Optional.of(keys.getFirst())
                : keys.stream().filter(told::equals).findFirst();
    }

    private void print(List<Series> all, Scope scope) {
        List<Series> shown = all.stream().limit(most()).toList();
        if (options.format() == RowPrinter.Format.TABLE) {
            new LineageTable(new Screen(surroundings), most()).print(shown, scope);
        } else {
            List<Map<String, Object>> rows =
                    shown.stream().map(LineageFields::series).toList();
            new FieldPrinter(surroundings)
                    .print(options.format(), Map.of("scope", WordingFields.scope(scope), "series", rows), rows);
        }
        if (shown.size() < all.size()) {
            surroundings.err().println("The first " + shown.size() + " of " + all.size() + "; --limit 0 shows all.");
        } else if (all.isEmpty()) {
            surroundings.err().println("No two documents of this archive are editions of one series.");
        }
    }

    private void print(Lineage lineage) {
        if (options.format() == RowPrinter.Format.TABLE) {
            new LineageTable(new Screen(surroundings), most()).print(lineage);
        } else {
            LineageFields fields = new LineageFields(lineage);
            new FieldPrinter(surroundings).print(options.format(), fields.whole(), fields.rows());
        }
    }
}
