package dev.readout.store;

/** Another process, or another part of this one, is writing the archive: it can be tried again in a while. */
public final class BusyException extends StoreException {
    private static final long serialVersionUID = 1;

    public BusyException(String message) {
        super(message);
    }

    BusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
