package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.store.ArchivePlace;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** Finds the sentences of an archive that are nearest to a text. Thread-safe if what makes the vectors is. */
public final class SentenceSearch implements AutoCloseable {
    private final SentenceVectors vectors;
    private final IndexPlace place;
    private final FSDirectory directory;
    private final DirectoryReader reader;

    private SentenceSearch(SentenceVectors vectors, IndexPlace place, FSDirectory directory, DirectoryReader reader) {
        this.vectors = vectors;
        this.place = place;
        this.directory = directory;
        this.reader = reader;
    }

    /**
     * A sentence.
     *
     * @param text document and text together, as {@link SentenceEntries#textKey} writes them
     * @param likeness cosine of its vector and that of the text asked for
     */
    record Near(String text, Span span, double likeness) {}

    /**
     * Opens the vectors of an archive.
     *
     * @return nothing where there are none of this model
     * @throws StoreException where there is no archive
     */
    public static Optional<SentenceSearch> find(ArchivePlace archive, SentenceVectors vectors) {
        IndexPlace place = IndexPlace.of(archive, Form.sentences(vectors.model()));
        try {
            if (place.findMark().isEmpty()) {
                return Optional.empty();
            }
            FSDirectory directory = FSDirectory.open(place.path());
            return Optional.of(new SentenceSearch(vectors, place, directory, DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many changes of the archive there are no vectors of yet. */
    public long behind() {
        try {
            Mark mark = Mark.find(place.form(), reader.getIndexCommit().getUserData())
                    .orElse(Mark.START);
            return Math.max(0, place.holdings().lastChange() - mark.sequence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest so many sentences, nearest first. */
    List<Near> nearest(String text, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        float[] vector = vectors.embed(List.of(text)).getFirst();
        List<Near> near = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(new KnnFloatVectorQuery(SentenceEntries.VECTOR, vector, most), most).scoreDocs) {
            var entry = searcher.storedFields().document(found.doc);
            near.add(new Near(
                    String.valueOf(entry.get(SentenceEntries.TEXT)),
                    new Span(number(entry, SentenceEntries.START), number(entry, SentenceEntries.END)),
                    2 * found.score - 1)); // Lucene's score is (1 + cosine) / 2
        }
        return near;
    }

    private static int number(org.apache.lucene.document.Document entry, String field) {
        return Integer.parseInt(String.valueOf(entry.get(field)));
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
