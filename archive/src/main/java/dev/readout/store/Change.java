package dev.readout.store;

/**
 * An entry of the change log, written in the transaction that made the change.
 *
 * @param sequence ascending, without meaning beyond its order
 * @param entity {@code document}, {@code snapshot}, {@code coding}, {@code issue} or {@code correction}
 * @param key the entity's key: of a document its key, of a coding {@link Keys#coding}
 */
public record Change(long sequence, String entity, String key, Operation operation) {

    public enum Operation {
        ADDED,
        /** A coding became the current one of its snapshot. */
        CURRENT,
        /** A coding gave way to another one; its facts stay. */
        SUPERSEDED,
        /** Which of a document's versions count, or which document it repeats, is another than before. */
        COUNTED,
        /** An issue is no more. */
        RESOLVED
    }
}
