package dev.readout.evaluate;

/** What should be compared is not in the form that it must have. The message names the place and the remedy. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GoldException(String message) {
        super(message);
    }

    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
