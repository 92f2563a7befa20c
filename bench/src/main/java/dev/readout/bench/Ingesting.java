package dev.readout.bench;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.intake.Documents;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.MetaFile;
import dev.readout.pipeline.Pipeline;
import dev.readout.search.Indexer;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Store;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document costs on its way into an archive.
 *
 * @param documents how many were brought in
 * @param seconds processor time of one thread for all of them, by step
 */
record Ingesting(int documents, List<Step> seconds) {
    record Step(String what, double seconds) {}

    /** Reads files, codes what they hold, writes it into an archive made here, and makes its index. */
    static Ingesting of(List<Path> files, Pipeline pipeline, ArchivePlace archive) {
        List<Document> read = new ArrayList<>();
        List<Coded> coded = new ArrayList<>();
        Intake intake = new Intake(Limits.defaults());
        List<Step> steps = new ArrayList<>();
        steps.add(timed(
                "reading files", () -> intake.read(files, MetaFile.none(), Documents.alone(read::add), issue -> {})));
        steps.add(timed("coding", () -> read.forEach(document -> coded.add(pipeline.code(document, issue -> {})))));
        steps.add(timed("writing to the archive", () -> {
            try (Store store = archive.open(Clock.systemUTC())) {
                coded.forEach(store::accept);
            }
        }));
        steps.add(timed("indexing its words", () -> {
            try (Indexer indexer = Indexer.find(archive).orElseThrow()) {
                indexer.catchUp(behind -> {}, () -> true);
            }
        }));
        return new Ingesting(coded.size(), steps);
    }

    double milliseconds(Step step) {
        return 1000 * step.seconds() / documents;
    }

    private static Step timed(String what, Runnable step) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        step.run();
        return new Step(what, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
    }
}
