package dev.readout.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person how far a run is. */
sealed interface Progress extends AutoCloseable {
    /** One more document is done. */
    void step();

    @Override
    void close();

    /**
     * A bar on a terminal, a line a minute elsewhere.
     *
     * @param expected how many documents; -1 where nobody knows
     */
    static Progress on(Surroundings surroundings, long expected) {
        return surroundings.errTerminal()
                ? new Bar(surroundings.err(), expected)
                : new Lines(surroundings.err(), System::nanoTime);
    }

    /** Redraws itself. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(PrintStream err, long expected) {
            bar = new ProgressBarBuilder()
                    .setTaskName("coding")
                    .setInitialMax(expected < 0 ? -1 : Math.max(expected, 1))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new ConsoleProgressBarConsumer(err, 100))
                    .showSpeed()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For logs. */
    final class Lines implements Progress {
        private static final double NANOSECONDS = 1e9;
        private static final double EVERY = 60;

        private final PrintStream err;
        private final LongSupplier clock;
        private final long start;
        private long last;
        private long documents;

        /** @param clock in nanoseconds, from any start */
        Lines(PrintStream err, LongSupplier clock) {
            this.err = err;
            this.clock = clock;
            this.start = clock.getAsLong();
            this.last = start;
        }

        @Override
        public void step() {
            documents++;
            long now = clock.getAsLong();
            if ((now - last) / NANOSECONDS >= EVERY) {
                last = now;
                double seconds = (now - start) / NANOSECONDS;
                err.printf(
                        Locale.ROOT,
                        "%,d documents in %.0f s (%.1f a second)%n",
                        documents,
                        seconds,
                        documents / seconds);
            }
        }

        @Override
        public void close() {}
    }
}
