package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.correct.Judgement;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.pipeline.RecordSink;
import java.util.List;
import java.util.Optional;

/** The one writer of an archive. Thread-safe. What a method wrote when it returns is there to stay; half of it never is. */
public interface Store extends RecordSink {

    /**
     * Writes one document with its snapshot, its text and this coding of it, and makes the coding the current one of
     * the snapshot. All in one transaction.
     *
     * @param bytes what the snapshot was read from; their hash must be the snapshot's
     * @return what became of it; {@code UNCHANGED} where this very coding is the current one already
     * @throws IllegalArgumentException where a fact's words lie outside the text, or the bytes are others
     * @throws StoreException where the database refuses
     */
    Outcome save(Coded coded, Optional<byte[]> bytes);

    @Override
    default Outcome accept(Coded coded) {
        return save(coded, Optional.empty());
    }

    /**
     * Keeps the bytes of a snapshot that is held already; leaves them alone where they are kept.
     *
     * @throws IllegalArgumentException where the bytes are others
     */
    void keep(Document document, byte[] bytes);

    /** Whether this document, with this text and these metadata, has a current coding with this fingerprint. */
    boolean isCurrent(Document document, String fingerprint);

    /**
     * Adds corrections, all or none, and makes the codings current that follow from them. Nothing is overwritten: what the
     * coder said stays.
     *
     * @throws CorrectionException where one does not fit the record; then none is added
     */
    void correct(List<Correction> corrections);

    /** All, in their order. */
    List<Correction> listCorrections();

    /** Adds what a person says of a commitment and its evidence; what was said already is left alone. */
    void judge(Judgement judgement);

    /** How many corrections count and fit no current coding. */
    long countUnfit();

    List<Issue> listIssues();

    /** Begins to read an input: its issues are kept apart from those of others. */
    Reading read(Input input);

    /** Begins to read what can be read only once: its issues stay. */
    Reading read();

    /** What is remembered of an address. */
    Optional<Fetch> findFetch(String address);

    /** Remembers it, in place of what was remembered of the address before. */
    void remember(Fetch fetch);

    /** How many documents repeat another. */
    long countReposts();

    /**
     * What changed, in order.
     *
     * @param after the last sequence that is known already; 0 for none
     */
    List<Change> listChanges(long after, int limit);

    @Override
    void close();
}
