package dev.readout.ingest;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.pipeline.CarefulCoder;
import dev.readout.pipeline.Pipeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Codes documents on several threads and hands the results on in the order of the documents, whatever the number of
 * threads. Holds few documents at a time, however many there are. For one thread that puts and one {@code sink}, which
 * runs on that thread.
 */
public final class CodingLine implements AutoCloseable {
    private final ExecutorService workers;
    private final Supplier<Pipeline> pipeline;
    private final Consumer<Result> sink;
    private final int room;
    private final ArrayDeque<Future<Result>> underWay = new ArrayDeque<>();

    /**
     * @param coded absent where the coding failed; then an issue says why
     * @param issues of the coding
     * @param nanoseconds that it took
     */
    public record Result(Document document, Optional<Coded> coded, List<Issue> issues, long nanoseconds) {}

    /**
     * @param pipeline makes what codes; asked when the first document comes
     * @param threads how many documents are coded at a time
     * @param sink takes the results
     */
    public CodingLine(Supplier<Pipeline> pipeline, int threads, Consumer<Result> sink) {
        this.workers = Executors.newFixedThreadPool(threads);
        this.pipeline = pipeline;
        this.sink = sink;
        this.room = threads * 4;
    }

    /** Takes a document in; waits where enough are under way. */
    public void put(Document document) {
        // Asked for here, so that a pipeline that cannot be built fails the command and not each document.
        Pipeline coder = pipeline.get();
        // Workers put first what came first; a result that is ready is handed on at once.
        while (!underWay.isEmpty()
                && (underWay.size() >= room || underWay.peek().isDone())) {
            handOn();
        }
        Callable<Result> coding = () -> code(coder, document);
        underWay.add(workers.submit(coding));
    }

    /** Waits for all that was put. */
    public void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            sink.accept(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Result code(Pipeline pipeline, Document document) {
        List<Issue> issues = new ArrayList<>();
        long start = System.nanoTime();
        Optional<Coded> coded = new CarefulCoder(pipeline).code(document, issues::add);
        return new Result(document, coded, issues, System.nanoTime() - start);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
