package dev.readout.store;

/** A document has a value that the database cannot hold, such as a name of thousands of letters. Others are none the worse. */
public final class UnstorableException extends StoreException {
    private static final long serialVersionUID = 1;

    UnstorableException(String message, Throwable cause) {
        super(message, cause);
    }
}
