package dev.readout.bench;

import dev.readout.document.Document;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;

/**
 * Hands documents round and round to a stage, on all cores, until the time is over.
 *
 * @param documents what to hand round
 * @param threads how many at once
 */
record Load(List<Document> documents, int threads) {

    /**
     * What was done.
     *
     * @param documents how many
     * @param seconds by the clock
     * @param stageSeconds processor time of the threads that ran the stage
     * @param cpuSeconds processor time of the whole program: also the compiler's and the collector's
     */
    record Done(int documents, double seconds, double stageSeconds, double cpuSeconds) {
        double perSecond() {
            return documents / seconds;
        }
    }

    Done on(Consumer<Document> stage, double seconds) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        DoubleAdder stageSeconds = new DoubleAdder();
        double cpu = cpuSeconds();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        stage.accept(documents.get(next.getAndIncrement() % documents.size()));
                    }
                    stageSeconds.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9);
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        return new Done(next.get(), (System.nanoTime() - start) / 1e9, stageSeconds.sum(), cpuSeconds() - cpu);
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
