package dev.readout.export;

import dev.readout.query.EvidenceException;

/** An export stopped, because a fact's words are not in the stored text. What was written so far is not an export. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String document;
    private final String fact;

    ExportException(EvidenceException cause) {
        super(
                "the export stops: " + cause.getMessage()
                        + "; restore the archive from a backup, or code the document anew",
                cause);
        this.document = cause.document();
        this.fact = cause.fact();
    }

    /** Key of the document. */
    public String document() {
        return document;
    }

    /** Key of the fact, or {@code text} where the whole text is another one. */
    public String fact() {
        return fact;
    }
}
