package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.store.BusyException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose turn it is to write the archive.
 *
 * @param free taken by who of this process writes
 */
record Turn(Semaphore free) {
    /** Whoever brings documents in may do so for long. */
    private static final long RETRY_SECONDS = 10;

    /** As long as a correction takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Does what writes, once it may.
     *
     * @throws BusyException where another has the turn for longer than a correction takes
     */
    void write(Runnable work) {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException("a job is writing");
            }
            try {
                work.run();
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("the server ends");
        }
    }

    /** What is told where another has it. */
    static ProblemException taken() {
        return new ProblemException(Problem.busy(
                "The archive is being written, perhaps by a job that brings documents in: send it again later.",
                RETRY_SECONDS));
    }
}
