package dev.readout.cli;

import dev.readout.desk.NoveltyFields;
import dev.readout.query.Reader;
import dev.readout.search.Search;
import dev.readout.wording.Novelty;
import dev.readout.wording.NoveltyReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is new in a release. */
@Command(
        name = "novelty",
        mixinStandardHelpOptions = true,
        description = {
            "Compares a release with the last comparable ones of its issuer: the same series, else the same genre and",
            "parties. Tells what was strengthened, softened, dropped and is new, who is called otherwise, who is of another",
            "rank, and which usual names are missing; each with how many of them it rests on, and the quotes."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout novelty 2024-03-call.txt",
            "  readout novelty https://example.org/17 --with 10 --most 0 --format json"
        })
final class NoveltyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DOC", description = "Its name, address or hash, or how one of these begins.")
    private String document = "";

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--with",
            paramLabel = "N",
            description = "Compare with so many earlier documents at most (${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "At most so many findings of a kind (${DEFAULT-VALUE}); 0 for all.")
    private int shown = 3;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv, with the spans of all quotes.")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    NoveltyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--with is 1 or more.");
        }
        Reader reader = archive.reader();
        String key = DocumentName.key(reader, document);
        try (Search search = new SearchIndex(surroundings, archive.place()).search()) {
            print(read(new NoveltyReader(search, actors.data(archive.path())), key));
            return ExitCode.DONE;
        }
    }

    private Novelty read(NoveltyReader novelty, String key) {
        try {
            return novelty.read(key, most);
        } catch (IllegalArgumentException e) {
            throw new CommandException(key + " does not count: it repeats another document, which can be asked.");
        }
    }

    private void print(Novelty novelty) {
        if (format == RowPrinter.Format.TABLE) {
            new NoveltyTable(new Screen(surroundings), shown <= 0 ? Integer.MAX_VALUE : shown).print(novelty);
        } else {
            new FieldPrinter(surroundings).print(format, NoveltyFields.whole(novelty), NoveltyFields.rows(novelty));
        }
        if (novelty.predecessors().isEmpty()) {
            surroundings
                    .err()
                    .println(
                            "No earlier document of its issuer is comparable: none of its series, and none of its genre"
                                    + " with a party in common.");
        }
    }
}
