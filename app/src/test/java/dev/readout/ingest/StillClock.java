package dev.readout.ingest;

import dev.readout.fetch.Clockwork;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only where somebody waits, up to where he is told to end. */
final class StillClock implements Clockwork {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-10T10:00:00Z");
    private long pauses = Long.MAX_VALUE;

    void endAfter(long number) {
        pauses = number;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    List<Duration> slept() {
        return List.copyOf(slept);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration pause) throws InterruptedIOException {
        if (pauses-- <= 0) {
            throw new InterruptedIOException("it was told to end");
        }
        slept.add(pause);
        now = pause.isPositive() ? now.plus(pause) : now;
    }
}
