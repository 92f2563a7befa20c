package dev.readout.cli;

import dev.readout.search.Indexer;
import dev.readout.search.SentenceVectors;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the search index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the search index from the archive alone. It is needed after a fault only: ingest, retry, watch and",
            "search keep the index up. A run that was killed is gone on with by --resume."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout reindex",
            "  readout reindex --vectors",
            "  readout reindex --vectors --resume --data archive/"
        })
final class ReindexCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--resume", description = "Only what is not in it yet; what is in it stays.")
    private boolean resume;

    @Option(
            names = "--vectors",
            description = "The vectors of sentences too, which search --like asks: some 100 sentences a second.")
    private boolean vectors;

    ReindexCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        int code = run(Indexer.find(archive.place()), "documents were indexed");
        if (vectors) {
            try (SentenceVectors made = surroundings.vectors().get()) {
                code = Math.max(
                        code,
                        run(Indexer.find(archive.place(), made), "documents have vectors of their sentences now"));
            }
        }
        return code;
    }

    private int run(Optional<Indexer> found, String done) {
        long start = System.nanoTime();
        try (Indexer indexer = found.orElseThrow(() -> new CommandException("the search index of " + archive.path()
                + " is being written by another process; wait until it ends."))) {
            if (!resume) {
                indexer.clear();
            }
            Indexer.Report report = new SearchIndex(surroundings, archive.place()).catchUp(indexer, () -> true);
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d %s in %.1f s.",
                            report.documents(),
                            done,
                            (System.nanoTime() - start) / 1e9));
            return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
        }
    }
}
