package dev.readout.search;

import dev.readout.query.Holding;
import dev.readout.query.Holdings;
import dev.readout.query.Holdings.Touched;
import dev.readout.store.ArchivePlace;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Keeps the index up with the archive, by its change log: each document that a change touched is read again and put in the
 * place of what the index had of it. What is committed names the change up to which it goes, so a run that was killed goes
 * on where it was. There is one at a time, by Lucene's lock; whoever searches is not kept waiting.
 */
public final class Indexer implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 24;

    private final IndexPlace place;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Entries entries;
    private long sequence;

    private Indexer(IndexPlace place, FSDirectory directory, IndexWriter writer, Entries entries, long sequence) {
        this.place = place;
        this.directory = directory;
        this.writer = writer;
        this.entries = entries;
        this.sequence = sequence;
    }

    /**
     * What came of a run.
     *
     * @param documents how many were read again
     * @param behind changes that are not in the index yet
     * @param problems documents that could not be read, one sentence each
     */
    public record Report(long documents, long behind, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Opens the index of an archive for writing; what is no index of this form is begun anew.
     *
     * @return nothing where somebody else is writing it
     * @throws StoreException where there is no archive
     */
    public static Optional<Indexer> find(ArchivePlace archive) {
        return find(IndexPlace.of(archive, Form.WORDS), Entries.ofWords());
    }

    /** Opens the index of what sentences mean, in the same way. */
    public static Optional<Indexer> find(ArchivePlace archive, SentenceVectors vectors) {
        return find(IndexPlace.of(archive, Form.sentences(vectors.model())), new SentenceEntries(vectors));
    }

    static Optional<Indexer> find(IndexPlace place, Entries entries) {
        try {
            FSDirectory directory = place.open();
            IndexWriter writer = new IndexWriter(directory, configuration());
            Mark mark = place.findMark().orElse(Mark.START);
            return Optional.of(new Indexer(place, directory, writer, entries, mark.sequence()));
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setMergeScheduler(new SerialMergeScheduler()) // else closing would break merges off, time and again
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }

    /** Forgets all that the index holds; it is in force with the next commit. */
    public void clear() {
        try {
            writer.deleteAll();
            sequence = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes up what has changed.
     *
     * @param progress is told how many changes are still to come, again and again
     * @param patience asked after each commit whether to go on
     */
    public Report catchUp(LongConsumer progress, BooleanSupplier patience) {
        long documents = 0;
        List<String> problems = new ArrayList<>();
        try {
            if (sequence == 0) {
                commit(); // an empty archive has an index too
            } else {
                entries.committed(writer);
            }
            Holdings holdings = place.holdings();
            Optional<Touched> next = holdings.findTouched(sequence, place.form().batch());
            while (next.isPresent()) {
                holdings.each(next.get().documents(), this::replace, problems::add);
                documents += next.get().documents().size();
                sequence = next.get().last();
                commit();
                long behind = holdings.lastChange() - sequence;
                progress.accept(behind);
                next = patience.getAsBoolean()
                        ? holdings.findTouched(sequence, place.form().batch())
                        : Optional.empty();
            }
            if (documents > 0) {
                commit(); // what was merged since the last one
            }
            return new Report(documents, holdings.lastChange() - sequence, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String key, List<Holding> versions) {
        try {
            entries.replace(writer, key, versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(
                Mark.of(place.holdings(), sequence).toData(place.form()).entrySet());
        writer.commit();
        entries.committed(writer);
    }

    /** What is not committed is given up. */
    @Override
    public void close() {
        try (directory;
                entries) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
