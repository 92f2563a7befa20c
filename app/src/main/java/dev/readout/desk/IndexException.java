package dev.readout.desk;

import java.util.OptionalLong;

/** There is no index yet that could answer. The message is one sentence with the remedy. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient OptionalLong seconds;

    /** @param seconds after which it may be asked again, where waiting helps */
    public IndexException(String message, OptionalLong seconds) {
        super(message);
        this.seconds = seconds;
    }

    /** After how many seconds it may be asked again, where waiting helps. */
    public OptionalLong seconds() {
        return seconds;
    }
}
