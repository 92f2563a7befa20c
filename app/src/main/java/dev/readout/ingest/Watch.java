package dev.readout.ingest;

import dev.readout.document.Issues;
import dev.readout.fetch.Clockwork;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Does the same again and again, at an interval. A round that fails is an issue, and the next one comes.
 *
 * @param every from the start of one round to the start of the next; a round that takes longer is followed at once
 * @param rounds how many; 0 is without end
 */
public record Watch(Clockwork clock, Duration every, int rounds) {

    /** What is done. */
    @FunctionalInterface
    public interface Round {
        /** @throws InterruptedIOException where no round shall follow */
        void run() throws IOException;
    }

    public Watch {
        if (every.compareTo(Duration.ofSeconds(10)) < 0) {
            throw new IllegalArgumentException("every: at least 10 seconds, not " + every.toSeconds());
        }
        if (rounds < 0) {
            throw new IllegalArgumentException("rounds: at least 0, not " + rounds);
        }
    }

    /** Runs until all rounds are done, or whoever waits is told to end. */
    public void run(Round round, Issues issues) {
        for (int number = 1; ; number++) {
            Instant start = clock.now();
            try {
                one(round, number, issues);
                if (number == rounds) {
                    return;
                }
                clock.sleep(Duration.between(clock.now(), start.plus(every)));
            } catch (InterruptedIOException e) {
                return;
            }
        }
    }

    private static void one(Round round, int number, Issues issues) throws InterruptedIOException {
        try {
            round.run();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            issues.add(Problem.ROUND_FAILED.of("round " + number, "It failed: " + message));
        }
    }
}
