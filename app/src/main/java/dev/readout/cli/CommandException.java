package dev.readout.cli;

/** A command cannot do what it was asked. The message is one sentence for the person who asked, with the remedy. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }

    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
