package dev.readout.cli;

import dev.readout.ingest.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A line a minute, for logs: the documents with their rate, what part of the bytes is read, and the time left. */
final class ProgressLines implements Progress {
    private static final double NANOSECONDS = 1e9;
    private static final double EVERY = 60;

    private final PrintStream err;
    private final OptionalLong size;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private long read;
    private long documents;

    /**
     * @param size of all sources in bytes, where that is known
     * @param clock in nanoseconds, from any start
     */
    ProgressLines(PrintStream err, OptionalLong size, LongSupplier clock) {
        this.err = err;
        this.size = size;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    @Override
    public void read(long bytes) {
        read += bytes;
    }

    @Override
    public void done() {
        documents++;
        long now = clock.getAsLong();
        if ((now - last) / NANOSECONDS >= EVERY) {
            last = now;
            tell((now - start) / NANOSECONDS);
        }
    }

    private void tell(double seconds) {
        String rate = String.format(
                Locale.ROOT, "%,d documents in %.0f s (%.1f a second)", documents, seconds, documents / seconds);
        err.println(rate + left(seconds));
    }

    private String left(double seconds) {
        if (size.isEmpty() || read == 0 || read > size.getAsLong()) {
            return "";
        }
        double part = (double) read / size.getAsLong();
        return String.format(
                Locale.ROOT, "; %.0f %% is read, about %.0f s are left", 100 * part, seconds * (1 - part) / part);
    }

    @Override
    public void close() {}
}
