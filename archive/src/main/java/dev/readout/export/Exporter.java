package dev.readout.export;

import dev.readout.query.ActRow;
import dev.readout.query.DocumentQuery;
import dev.readout.query.DocumentRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.EvidenceException;
import dev.readout.query.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes what an archive holds now. The same archive gives the same characters. */
public final class Exporter {
    private final Reader reader;
    private final DocumentQuery documents;

    /** @param documents of which the rows are exported */
    public Exporter(Reader reader, DocumentQuery documents) {
        this.reader = reader;
        this.documents = documents;
    }

    public enum Format {
        CSV,
        JSONL
    }

    /**
     * All acts, one a line.
     *
     * @param out written to and flushed, not closed
     * @throws ExportException where a quote is not in its text any more; names document and fact
     */
    public void acts(Format format, Writer out) {
        RowWriter<ActRow> rows = rows(format, out, ActSheet.fields());
        export(rows, () -> reader.eachActs(documents, acts -> acts.forEach(rows::write)));
    }

    /**
     * All engagements, one a line.
     *
     * @param out written to and flushed, not closed
     * @throws ExportException where a quote is not in its text any more; names document and fact
     */
    public void engagements(Format format, Writer out) {
        RowWriter<EngagementRow> rows = rows(format, out, EngagementSheet.fields());
        export(rows, () -> reader.eachEngagements(documents, engagements -> engagements.forEach(rows::write)));
    }

    /**
     * The documents themselves, one a line.
     *
     * @param out written to and flushed, not closed
     * @throws ExportException where a text is not the one that was coded any more
     */
    public void documents(Format format, Writer out) {
        RowWriter<DocumentRow> rows = rows(format, out, DocumentSheet.fields());
        export(rows, () -> reader.eachDocument(documents, rows::write));
    }

    static <R> RowWriter<R> rows(Format format, Writer out, List<Field<R>> fields) {
        return switch (format) {
            case CSV -> RowWriter.Csv.on(out, fields);
            case JSONL -> RowWriter.Jsonl.on(out, fields);
        };
    }

    private static void export(RowWriter<?> rows, Runnable write) {
        try {
            write.run();
            rows.flush();
        } catch (EvidenceException e) {
            throw new ExportException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
