package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.query.ActQuery;
import dev.readout.query.CountingRule;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EventCount;
import dev.readout.query.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several who write and read one archive at the same time. */
final class Crowd {
    private final AtomicBoolean written = new AtomicBoolean();
    private final List<Callable<Long>> writers = new ArrayList<>();
    private final List<Callable<Long>> others = new ArrayList<>();

    /** Writes these, one after the other. */
    Crowd writer(Store store, List<Coded> documents) {
        writers.add(() -> {
            documents.forEach(store::accept);
            return (long) documents.size();
        });
        return this;
    }

    /** Asks again and again until all is written: each answer is of one moment, and none is of fewer documents than before. */
    Crowd reader(Reader reader) {
        return whileWriting(() -> {
            long before = 0;
            long asked = 0;
            do {
                long documents = reader.count(DocumentQuery.all().withEarlier().withReposts());
                if (documents < before) {
                    throw new AssertionError(documents + " documents, where there were " + before);
                }
                before = documents;
                reader.listActs(ActQuery.all().page(20, 0));
                reader.count(EventCount.all(CountingRule.ONE_A_DAY));
                asked++;
            } while (!written.get());
            return asked;
        });
    }

    /** Does this beside; it is to end when {@link #isWritten}. */
    Crowd whileWriting(Callable<Long> work) {
        others.add(work);
        return this;
    }

    boolean isWritten() {
        return written.get();
    }

    /**
     * Lets all of them work, until the last one is done.
     *
     * @throws ExecutionException where one fails
     */
    void meet() throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size() + others.size());
        try {
            List<Future<Long>> reading = others.stream().map(threads::submit).toList();
            List<Future<Long>> writing = writers.stream().map(threads::submit).toList();
            try {
                for (Future<Long> each : writing) {
                    each.get();
                }
            } finally {
                written.set(true);
            }
            for (Future<Long> each : reading) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
