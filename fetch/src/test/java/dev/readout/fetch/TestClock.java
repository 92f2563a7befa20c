package dev.readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only where somebody waits. */
final class TestClock implements Clockwork {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-03T10:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration pause) {
        if (!pause.isZero()) {
            slept.add(pause);
            now = now.plus(pause);
        }
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** All pauses so far, in their order. */
    synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }
}
