package dev.readout.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often an address has shown a wrong token within a minute. Few addresses are remembered: the latest. */
final class Attempts {
    private static final int MOST = 10;
    private static final int REMEMBERED = 10_000;
    private static final long MINUTE = 60_000_000_000L;

    private final LongSupplier nanoTime;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(long since, int number) {}

    Attempts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Counts one more, and tells whether that is too many. */
    synchronized boolean fail(String address) {
        long now = nanoTime.getAsLong();
        Failures before = failures.get(address);
        Failures after = before == null || now - before.since() > MINUTE
                ? new Failures(now, 1)
                : new Failures(before.since(), Math.min(MOST + 1, before.number() + 1));
        failures.put(address, after);
        return after.number() > MOST;
    }
}
