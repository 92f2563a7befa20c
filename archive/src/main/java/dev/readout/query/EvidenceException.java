package dev.readout.query;

import dev.readout.store.StoreException;

/** The stored text does not hold what a fact says that it holds: somebody or something changed the archive. */
public final class EvidenceException extends StoreException {
    private static final long serialVersionUID = 1;
    private final String document;
    private final String fact;

    /**
     * @param document key of the document
     * @param fact key of the fact, or {@code text} where the whole text is another one
     */
    public EvidenceException(String document, String fact, String why) {
        super(document + ", " + fact + ": " + why);
        this.document = document;
        this.fact = fact;
    }

    public String document() {
        return document;
    }

    public String fact() {
        return fact;
    }
}
