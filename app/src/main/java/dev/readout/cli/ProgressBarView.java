package dev.readout.cli;

import dev.readout.ingest.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for a terminal: what part of the bytes is read, the time left, and the documents with their rate. */
final class ProgressBarView implements Progress {
    private static final int WIDTH = 100;

    private final ProgressBar bar;
    private final LongSupplier clock;
    private final long start;
    private long documents;

    /**
     * @param size of all sources in bytes, where that is known
     * @param clock in nanoseconds, from any start
     */
    ProgressBarView(PrintStream err, OptionalLong size, LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.bar = new ProgressBarBuilder()
                .setTaskName("ingest")
                .setUnit(" kB", 1000)
                .setInitialMax(size.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
        tell();
    }

    @Override
    public void read(long bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void done() {
        documents++;
        tell();
    }

    private void tell() {
        double seconds = Math.max(1e-3, (clock.getAsLong() - start) / 1e9);
        bar.setExtraMessage(String.format(Locale.ROOT, "%,d documents, %.1f/s", documents, documents / seconds));
    }

    @Override
    public void close() {
        bar.close();
    }
}
