package dev.readout.pipeline;

import dev.readout.coding.Coded;
import dev.readout.document.Issue;
import dev.readout.document.Issues;

/** Where codings and issues go: the store, a file, standard output. */
public interface RecordSink extends Issues, AutoCloseable {

    /** What became of one coding. */
    enum Outcome {
        /** Of a document that was not known. */
        NEW,
        /** Of other bytes of a document that was known. */
        VERSION,
        /** Of bytes that were known: what codes them, or what is told beside them, is another. */
        RECODED,
        /** The same text was coded with the same fingerprint before: nothing was written. */
        UNCHANGED
    }

    Outcome accept(Coded coded);

    @Override
    void add(Issue issue);

    @Override
    void close();
}
