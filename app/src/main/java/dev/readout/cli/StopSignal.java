package dev.readout.cli;

import dev.readout.fetch.Clockwork;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The machine's clock, whose pauses end when somebody ends the program. No thread is interrupted in the middle of its work,
 * which might be a page of the archive; the program waits until the work is done.
 */
final class StopSignal implements Clockwork, AutoCloseable {
    private static final long PATIENCE = 60;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "end of watch");

    /** Listens to the machine's signals until closed. */
    static StopSignal ofMachine() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** Ends all pauses, now and later. */
    void stop() {
        stopped.countDown();
    }

    private void end() {
        stop();
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void sleep(Duration pause) throws InterruptedIOException {
        try {
            if (stopped.await(Math.max(0, pause.toMillis()), TimeUnit.MILLISECONDS)) {
                throw new InterruptedIOException("it was told to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was told to end");
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is ending already, and the hook has what it waited for.
        }
    }
}
