package dev.readout.desk;

import dev.readout.store.BusyException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose turn it is to write the archive.
 *
 * @param free taken by who of this process writes
 */
public record Turn(Semaphore free) {
    /** After how many seconds it may be tried again where another has it: whoever brings documents in may do so for long. */
    public static final long RETRY_SECONDS = 10;

    /** What is told where another has it. */
    public static final String TAKEN =
            "The archive is being written, perhaps by a job that brings documents in: send it again later.";

    /** As long as a correction takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Does what writes, once it may.
     *
     * @throws BusyException where another has the turn for longer than a correction takes
     */
    public void write(Runnable work) {
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
}
