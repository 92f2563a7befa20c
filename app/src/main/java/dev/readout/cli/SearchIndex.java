package dev.readout.cli;

import dev.readout.search.Indexer;
import dev.readout.search.Search;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Keeps the search index of an archive up, and says on standard error what that takes. */
record SearchIndex(Surroundings surroundings, Path data) {
    private static final long SECOND = 1_000_000_000L;
    /** Whoever searches waits no longer than about this for what came in meanwhile. */
    private static final long PATIENCE = 5 * SECOND;

    private static final long SILENCE = 5 * SECOND;

    /** After documents were brought in. That the index fails is told, and the archive is none the worse. */
    void follow() {
        try {
            Indexer.find(data).ifPresent(indexer -> {
                try (indexer) {
                    catchUp(indexer, () -> true);
                }
            });
        } catch (UncheckedIOException e) {
            tellFailure(e);
        }
    }

    /** The index as it is, after a short try to bring it up to date. */
    Search search() {
        Optional<Search> ready = Search.find(data);
        if (ready.isPresent() && ready.get().behind() == 0) {
            return ready.get();
        }
        boolean built = ready.isPresent();
        ready.ifPresent(Search::close);
        update(built);
        Search search = Search.find(data)
                .orElseThrow(() -> new CommandException(
                        "the search index of " + data + " is being built by another process; try again in a while."));
        if (search.behind() > 0) {
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "The index is %,d changes behind the archive; 'readout search' goes on with it each time,"
                                    + " 'readout reindex --resume' does it at once.",
                            search.behind()));
        }
        return search;
    }

    private void update(boolean built) {
        try {
            Optional<Indexer> indexer = Indexer.find(data);
            if (indexer.isPresent()) {
                try (Indexer open = indexer.get()) {
                    long end = System.nanoTime() + PATIENCE;
                    catchUp(open, () -> !built || System.nanoTime() < end);
                }
            }
        } catch (UncheckedIOException e) {
            tellFailure(e);
        }
    }

    private void tellFailure(UncheckedIOException e) {
        surroundings.err().println("The search index cannot be brought up to date: " + e.getMessage() + ".");
    }

    /** Takes up what has changed; what takes long is told again and again. */
    Indexer.Report catchUp(Indexer indexer, BooleanSupplier patience) {
        long[] told = {System.nanoTime()};
        Indexer.Report report = indexer.catchUp(
                behind -> {
                    if (behind > 0 && System.nanoTime() - told[0] > SILENCE) {
                        told[0] = System.nanoTime();
                        surroundings
                                .err()
                                .println(String.format(
                                        Locale.ROOT, "building the search index: %,d changes are left", behind));
                    }
                },
                patience);
        report.problems().forEach(problem -> surroundings.err().println("not searchable: " + Screen.safe(problem)));
        return report;
    }
}
