package dev.readout.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/** The time of day, and waiting; so that a test waits for nothing. */
public interface Clockwork {
    Instant now();

    /**
     * Waits.
     *
     * @param pause zero or less is no pause
     * @throws InterruptedIOException where whoever waits shall end instead
     */
    void sleep(Duration pause) throws InterruptedIOException;

    /** The machine's clock. */
    static Clockwork real() {
        return new Clockwork() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration pause) throws InterruptedIOException {
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("it was told to end");
                }
            }
        };
    }
}
