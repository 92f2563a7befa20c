package dev.readout.desk;

import dev.readout.search.Indexer;
import dev.readout.search.Search;
import dev.readout.search.SentenceSearch;
import dev.readout.search.SentenceVectors;
import dev.readout.store.ArchivePlace;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The indexes of an archive, which are brought up to date when they are asked, as far as that takes no long time; answers say how
 * far behind they are.
 */
public final class Indexes {
    /** Whoever searches waits no longer than about this for what came in meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long SECONDS = 5;

    private final ArchivePlace archive;
    private final Supplier<SentenceVectors> loading;
    private Optional<SentenceVectors> vectors = Optional.empty();

    /** @param loading makes vectors of sentences; asked once, when somebody looks for likeness */
    public Indexes(ArchivePlace archive, Supplier<SentenceVectors> loading) {
        this.archive = archive;
        this.loading = loading;
    }

    /**
     * That of words, to be closed.
     *
     * @throws IndexException where there is none yet
     */
    public Search search() {
        Optional<Search> ready = Search.find(archive);
        if (ready.isPresent() && ready.get().behind() == 0) {
            return ready.get();
        }
        ready.ifPresent(Search::close);
        catchUp(() -> Indexer.find(archive));
        return Search.find(archive)
                .orElseThrow(() -> new IndexException(
                        "There is no index of words yet: it is being built, or 'readout reindex' builds it.",
                        OptionalLong.of(SECONDS)));
    }

    /**
     * That of what sentences mean, to be closed.
     *
     * @throws IndexException where there is none: it is made only where somebody wants it
     */
    public SentenceSearch sentences() {
        SentenceVectors model = vectors();
        Optional<SentenceSearch> ready = SentenceSearch.find(archive, model);
        if (ready.isEmpty()) {
            throw new IndexException(
                    "There are no vectors of this archive's sentences: 'readout reindex --vectors' makes them.",
                    OptionalLong.empty());
        }
        if (ready.get().behind() == 0) {
            return ready.get();
        }
        ready.get().close();
        catchUp(() -> Indexer.find(archive, model));
        return SentenceSearch.find(archive, model).orElseThrow();
    }

    private synchronized SentenceVectors vectors() {
        SentenceVectors model = vectors.orElseGet(loading);
        vectors = Optional.of(model);
        return model;
    }

    /** Where it cannot be written, it is asked as it is. */
    private static void catchUp(Supplier<Optional<Indexer>> opening) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            opening.get().ifPresent(indexer -> {
                try (indexer) {
                    indexer.catchUp(behind -> {}, () -> System.nanoTime() < end);
                }
            });
        } catch (UncheckedIOException e) {
            // As on a disk that may only be read. Answers say how far behind they are.
        }
    }
}
