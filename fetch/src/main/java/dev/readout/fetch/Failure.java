package dev.readout.fetch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Asking for an address led to nothing. */
final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Optional<Instant> after;
    private final transient Optional<String> host;

    Failure(Problem problem, String cause) {
        this(problem, cause, Optional.empty());
    }

    /** @param after when the server would be asked again */
    Failure(Problem problem, String cause, Optional<Instant> after) {
        this(problem, cause, after, Optional.empty());
    }

    private Failure(Problem problem, String cause, Optional<Instant> after, Optional<String> host) {
        super(cause);
        this.problem = problem;
        this.after = after;
        this.host = host;
    }

    /** The same, with the host that was asked. */
    Failure at(String asked) {
        return new Failure(problem, reason(), after, Optional.of(asked));
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

    /** The host that gives nothing for now, where it is the host that failed and not the page. */
    Optional<String> silent() {
        return host.filter(h -> problem.isOfHost());
    }
}
