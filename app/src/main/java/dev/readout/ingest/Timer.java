package dev.readout.ingest;

import dev.readout.pipeline.RunReport.Spent;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tells where the time of a run goes: what the one thread does that reads and writes, and what the coding took. */
final class Timer {
    private final LongSupplier clock;
    private final long start;
    private long loading;
    private long coding;
    private long writing;
    private long away;

    /** @param clock in nanoseconds, from any start */
    Timer(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    <T> T loading(Supplier<T> work) {
        long from = clock.getAsLong();
        T result = work.get();
        loading += clock.getAsLong() - from;
        return result;
    }

    void writing(Runnable work) {
        long from = clock.getAsLong();
        work.run();
        writing += clock.getAsLong() - from;
    }

    /** Work that is done while a source waits, and so is no reading. */
    void awayFromReading(Runnable work) {
        long from = clock.getAsLong();
        work.run();
        away += clock.getAsLong() - from;
    }

    /** What a thread spent on one document. */
    void coded(long nanoseconds) {
        coding += nanoseconds;
    }

    double seconds() {
        return seconds(clock.getAsLong() - start);
    }

    /** @param sources how long the sources took in all, with what was done while they waited */
    Spent spent(long sources) {
        return new Spent(seconds(sources - away), seconds(loading), seconds(coding), seconds(writing));
    }

    long now() {
        return clock.getAsLong();
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }
}
