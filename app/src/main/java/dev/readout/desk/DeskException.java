package dev.readout.desk;

/** What somebody says cannot be taken as it is said. The message is one sentence for that person, with the remedy. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DeskException(String message) {
        super(message);
    }

    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
