package dev.readout.document;

/**
 * What went wrong with one input. The batch goes on.
 *
 * @param code stable and short, such as {@code empty} or {@code too-large}
 * @param stage the room that noticed, such as {@code intake}
 * @param severity whether the document was lost or only less was found in it
 * @param subject the file or address
 * @param cause one sentence
 * @param remedy one sentence on what a person can do
 * @param retryable whether trying again may help
 */
public record Issue(
        String code, String stage, Severity severity, String subject, String cause, String remedy, boolean retryable) {

    public enum Severity {
        /** The document could not be read. */
        ERROR,
        /** The document was read, with a loss. */
        WARNING
    }
}
