package dev.readout.cli;

import dev.readout.search.Indexer;
import java.util.Locale;
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
        footer = {"  readout reindex", "  readout reindex --resume --data archive/"})
final class ReindexCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--resume", description = "Only what is not in it yet; what is in it stays.")
    private boolean resume;

    ReindexCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        try (Indexer indexer = Indexer.find(archive.path())
                .orElseThrow(() -> new CommandException("the search index of " + archive.path()
                        + " is being written by another process; wait until it ends."))) {
            if (!resume) {
                indexer.clear();
            }
            Indexer.Report report = new SearchIndex(surroundings, archive.path()).catchUp(indexer, () -> true);
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d documents were indexed in %.1f s.",
                            report.documents(),
                            (System.nanoTime() - start) / 1e9));
            return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
        }
    }
}
