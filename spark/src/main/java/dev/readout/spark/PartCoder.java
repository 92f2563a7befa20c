package dev.readout.spark;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.intake.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** Codes one part, document by document, and writes its tables. For one attempt and one thread. */
final class PartCoder {
    private final Part part;
    private final Coder coder;
    private final OutputFolder folder;
    private final long attempt;
    private int documents;
    private long engagements;
    private long acts;
    private long issues;
    private long characters;

    /** @param attempt which no other attempt at the part bears */
    PartCoder(Part part, Coder coder, OutputFolder folder, long attempt) {
        this.part = part;
        this.coder = coder;
        this.folder = folder;
        this.attempt = attempt;
    }

    /** @throws IOException where input or output fail, so that another attempt may help */
    Metrics run() throws IOException {
        long start = System.nanoTime();
        long worked = cpu();
        coder.language().take();
        HadoopFile file = new HadoopFile(part.file(), folder.hadoop());
        try (Tables tables = new Tables()) {
            coder.intake().read(file, part.portion(), Documents.alone(d -> code(d, tables)), i -> add(i, tables));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        file.check();
        Metrics metrics = new Metrics(
                part.id(),
                part.file().name(),
                documents,
                engagements,
                acts,
                issues,
                characters,
                coder.language().take(),
                (System.nanoTime() - start) / 1e9,
                (cpu() - worked) / 1e9);
        write(OutputFolder.METRICS, Metrics.COLUMNS, metrics);
        folder.finish(part, attempt);
        return metrics;
    }

    private void code(Document document, Tables tables) {
        Optional<Coded> coded = coder.pipeline().code(document, issue -> add(issue, tables));
        coded.ifPresent(c -> {
            tables.documents.write(Stream.of(new DocumentRow(part.id(), documents, c)));
            tables.engagements.write(EngagementRow.of(part.id(), c));
            tables.acts.write(ActRow.of(part.id(), c));
            documents++;
            engagements += c.engagements().size();
            acts += c.acts().size();
            characters += document.text().length();
        });
    }

    private void add(Issue issue, Tables tables) {
        tables.issues.write(Stream.of(new IssueRow(part.id(), issue)));
        issues++;
    }

    private <R> void write(String table, List<Column<R>> columns, R row) throws IOException {
        try (TableFile<R> file = open(table, columns)) {
            file.write(row);
        }
    }

    private <R> TableFile<R> open(String table, List<Column<R>> columns) throws IOException {
        Configuration hadoop = folder.hadoop();
        return new TableFile<>(folder.draft(part, attempt, table), table, columns, hadoop);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The tables of facts, open at the same time. */
    private final class Tables implements AutoCloseable {
        private final Open<DocumentRow> documents = new Open<>(open(OutputFolder.DOCUMENTS, DocumentRow.COLUMNS));
        private final Open<EngagementRow> engagements =
                new Open<>(open(OutputFolder.ENGAGEMENTS, EngagementRow.COLUMNS));
        private final Open<ActRow> acts = new Open<>(open(OutputFolder.ACTS, ActRow.COLUMNS));
        private final Open<IssueRow> issues = new Open<>(open(OutputFolder.ISSUES, IssueRow.COLUMNS));

        Tables() throws IOException {}

        @Override
        public void close() throws IOException {
            try (documents.file;
                    engagements.file;
                    acts.file;
                    issues.file) {
                // Each is closed, whatever becomes of the others.
            }
        }
    }

    private record Open<R>(TableFile<R> file) {
        void write(Stream<R> rows) {
            try {
                for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                    file.write(each.next());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
