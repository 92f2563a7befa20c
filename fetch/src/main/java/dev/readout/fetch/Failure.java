package dev.readout.fetch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Asking for an address led to nothing. */
final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Optional<Instant> after;

    Failure(Problem problem, String cause) {
        this(problem, cause, Optional.empty());
    }

    /** @param after when the server would be asked again */
    Failure(Problem problem, String cause, Optional<Instant> after) {
        super(cause);
        this.problem = problem;
        this.after = after;
    }

    Problem problem() {
        return problem;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    Optional<Instant> after() {
        return after;
    }
}
