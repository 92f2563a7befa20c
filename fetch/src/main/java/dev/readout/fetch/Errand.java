package dev.readout.fetch;

import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** One address, followed to where it ends: with the pauses that each host gets, its redirects, and a few more tries. */
final class Errand {
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Set<Problem> PASSING = Set.of(Problem.BUSY, Problem.UNREACHABLE, Problem.BAD_RESPONSE);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final FetchSettings settings;
    private final Clockwork clock;
    private final Wire wire;
    private final Pace pace;
    private final Gate gate;
    private Duration left;

    /** What an address must pass before it is asked. */
    @FunctionalInterface
    interface Gate {
        /** How long the host wants to be left alone after a request. */
        Duration pass(String address) throws Failure, InterruptedIOException;
    }

    Errand(FetchSettings settings, Clockwork clock, Wire wire, Pace pace, Gate gate) {
        this.settings = settings;
        this.clock = clock;
        this.wire = wire;
        this.pace = pace;
        this.gate = gate;
        this.left = settings.timeout();
    }

    /** The answer at the end of all redirects, whatever its status. */
    Answer run(String start, Validators known) throws Failure, InterruptedIOException {
        Set<String> seen = new LinkedHashSet<>();
        String address = start;
        while (seen.add(address)) {
            if (seen.size() > settings.redirects() + 1) {
                throw new Failure(
                        Problem.TOO_MANY_REDIRECTS, "It leads on more than " + settings.redirects() + " times.");
            }
            Answer answer = ask(address, known);
            if (!Redirect.isOne(answer)) {
                return answer;
            }
            address = Redirect.target(answer);
        }
        throw new Failure(Problem.REDIRECT_LOOP, "It leads back to " + address + ".");
    }

    private Answer ask(String address, Validators known) throws Failure, InterruptedIOException {
        String host = URI.create(address).getHost();
        try {
            return ask(address, host, known);
        } catch (Failure failure) {
            throw failure.at(host);
        }
    }

    private Answer ask(String address, String host, Validators known) throws Failure, InterruptedIOException {
        Duration asked = gate.pass(address);
        Duration rest = asked.compareTo(settings.pause()) > 0 ? asked : settings.pause();
        for (int tries = 1; ; tries++) {
            pace.await(host, rest);
            try {
                return served(timed(address, known));
            } catch (Failure failure) {
                Instant again = failure.after().orElse(clock.now().plus(FIRST_PAUSE.multipliedBy(1L << tries - 1)));
                if (!PASSING.contains(failure.problem())) {
                    throw failure;
                }
                pace.hold(host, again);
                if (tries == TRIES || again.isAfter(clock.now().plus(Pace.LONGEST))) {
                    throw failure;
                }
            }
        }
    }

    private Answer timed(String address, Validators known) throws Failure, InterruptedIOException {
        Instant start = clock.now();
        try {
            return wire.get(address, known, left);
        } finally {
            left = left.minus(Duration.between(start, clock.now()));
        }
    }

    private Answer served(Answer answer) throws Failure {
        if (answer.status() == TOO_MANY_REQUESTS || answer.status() == UNAVAILABLE) {
            throw new Failure(
                    Problem.BUSY,
                    "The server is busy (status " + answer.status() + ").",
                    answer.retryAfter(clock.now()));
        }
        return answer;
    }
}
