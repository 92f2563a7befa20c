package dev.readout.cli;

import dev.readout.search.Indexer;
import dev.readout.search.Search;
import dev.readout.search.SentenceSearch;
import dev.readout.search.SentenceVectors;
import dev.readout.store.ArchivePlace;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Keeps the search index of an archive up, and says on standard error what that takes. */
record SearchIndex(Surroundings surroundings, ArchivePlace archive) {
    private static final long SECOND = 1_000_000_000L;
    /** Whoever searches waits no longer than about this for what came in meanwhile. */
    private static final long PATIENCE = 5 * SECOND;

    private static final long SILENCE = 5 * SECOND;

    /** After documents were brought in. That the index fails is told, and the archive is none the worse. */
    void follow() {
        try {
            Indexer.find(archive).ifPresent(indexer -> {
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
        Optional<Search> ready = Search.find(archive);
        if (ready.isPresent() && ready.get().behind() == 0) {
            return ready.get();
        }
        boolean built = ready.isPresent();
        ready.ifPresent(Search::close);
        try {
            update(Indexer.find(archive), built);
        } catch (UncheckedIOException e) {
            tellFailure(e);
        }
        Search search = Search.find(archive)
                .orElseThrow(() -> new CommandException("the search index of " + archive
                        + " is being built by another process; try again in a while."));
        if (search.behind() > 0) {
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "The index is %,d changes behind the archive; each search goes on with it, and"
                                    + " 'readout reindex --resume' does all at once.",
                            search.behind()));
        }
        return search;
    }

    /** What sentences mean, after a short try to bring it up to date. */
    SentenceSearch sentences(SentenceVectors vectors) {
        Optional<SentenceSearch> ready = SentenceSearch.find(archive, vectors);
        if (ready.isEmpty()) {
            throw new CommandException(
                    "there are no vectors of this archive's sentences yet; 'readout reindex --vectors'"
                            + " makes them, some 100 sentences a second, and --like keeps them up from then on.");
        }
        if (ready.get().behind() == 0) {
            return ready.get();
        }
        ready.get().close();
        update(Indexer.find(archive, vectors), true);
        SentenceSearch search = SentenceSearch.find(archive, vectors).orElseThrow();
        if (search.behind() > 0) {
            surroundings
                    .err()
                    .println(String.format(
                            Locale.ROOT,
                            "There are no vectors yet of what came with the last %,d changes; 'readout reindex --vectors"
                                    + " --resume' makes them.",
                            search.behind()));
        }
        return search;
    }

    private void update(Optional<Indexer> indexer, boolean built) {
        if (indexer.isPresent()) {
            try (Indexer open = indexer.get()) {
                long end = System.nanoTime() + PATIENCE;
                catchUp(open, () -> !built || System.nanoTime() < end);
            }
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
                                .println(String.format(Locale.ROOT, "indexing: %,d changes are left", behind));
                    }
                },
                patience);
        report.problems().forEach(problem -> surroundings.err().println("not searchable: " + Screen.safe(problem)));
        return report;
    }
}
