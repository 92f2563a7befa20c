package dev.readout.search;

import dev.readout.query.Holding;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** What an index holds of a document. */
@FunctionalInterface
interface Entries extends Closeable {

    /** Puts the versions of a document in the place of what the index has of it. */
    void replace(IndexWriter writer, String key, List<Holding> versions) throws IOException;

    /** All that was replaced is in force now. */
    default void committed(IndexWriter writer) throws IOException {}

    @Override
    default void close() throws IOException {}

    /** The words of each version. */
    static Entries ofWords() {
        Entry entry = new Entry();
        return (writer, key, versions) -> {
            writer.deleteDocuments(new Term(Fields.DOCUMENT, key));
            for (Holding version : versions) {
                writer.addDocument(entry.of(version));
            }
        };
    }
}
