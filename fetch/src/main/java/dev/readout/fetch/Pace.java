package dev.readout.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets each host have its rest between two requests. Thread-safe. */
final class Pace {
    /** What asks for a longer pause is not waited for, but left for another run. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clockwork clock;
    private final Map<String, Instant> free = new HashMap<>();

    Pace(Clockwork clock) {
        this.clock = clock;
    }

    /**
     * Waits until the host may be asked.
     *
     * @param pause how long it is to be left alone after this request
     */
    void await(String host, Duration pause) throws Failure, InterruptedIOException {
        clock.sleep(take(host, pause));
    }

    private synchronized Duration take(String host, Duration pause) throws Failure {
        Instant now = clock.now();
        Instant turn = later(now, free.getOrDefault(host, now));
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(LONGEST) > 0) {
            throw new Failure(Problem.BUSY, "The server asked to be left alone until " + turn + ".", Optional.of(turn));
        }
        free.put(host, turn.plus(pause));
        return wait;
    }

    /** The host is not to be asked before. */
    synchronized void hold(String host, Instant until) {
        free.merge(host, until, Pace::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
