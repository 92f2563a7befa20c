package dev.readout.cli;

import dev.readout.cli.CodingLine.Result;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.RecordSink.Outcome;
import dev.readout.pipeline.RunReport;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Brings documents into an archive: what is there already is left alone, so a run that was killed goes on. */
final class IngestRun {
    private final Surroundings surroundings;
    private final Path directory;
    private final DataFiles data;
    private final int threads;
    private final IssueLog log;
    private long added;
    private long unchanged;
    private long engagements;
    private long acts;

    /** Hands on documents, and issues with what is none. */
    @FunctionalInterface
    interface Input {
        void read(Consumer<Document> documents, Issues issues) throws IOException;
    }

    IngestRun(Surroundings surroundings, Path directory, DataFiles data, int threads, IssueLog log) {
        this.surroundings = surroundings;
        this.directory = directory;
        this.data = data;
        this.threads = threads;
        this.log = log;
    }

    RunReport run(Input input, Progress progress) throws IOException {
        long start = System.nanoTime();
        Once<Pipeline> pipeline = new Once<>(() -> surroundings.coder().apply(data));
        try (Store store = SqliteStore.open(directory, Clock.systemUTC());
                CodingLine line = new CodingLine(pipeline, threads, result -> take(result, store, progress))) {
            Consumer<Document> documents = document -> {
                if (store.isCurrent(document, pipeline.get().fingerprint())) {
                    unchanged++;
                    progress.step();
                } else {
                    line.put(document);
                }
            };
            input.read(documents, issue -> take(issue, store));
            line.finish();
        } finally {
            progress.close();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new RunReport(added, unchanged, engagements, acts, log.counts(), seconds);
    }

    private void take(Result result, Store store, Progress progress) {
        result.issues().forEach(issue -> take(issue, store));
        result.coded().ifPresent(coded -> save(coded, store));
        progress.step();
    }

    private void save(Coded coded, Store store) {
        if (store.accept(coded) == Outcome.UNCHANGED) {
            // The same document twice in one run.
            unchanged++;
            return;
        }
        added++;
        engagements += coded.engagements().size();
        acts += coded.acts().size();
    }

    private void take(Issue issue, Store store) {
        store.add(issue);
        log.add(issue);
    }
}
