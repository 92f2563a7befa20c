package dev.readout.export.form;

import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The record's own columns, as text. */
record TableForm(Label label, Exporter.Format format) implements ExportFormat {

    static TableForm csv() {
        Label label = new Label("csv", "csv", "text/csv", "acts, engagements or documents, all their columns");
        return new TableForm(label, Exporter.Format.CSV);
    }

    static TableForm jsonl() {
        Label label = new Label("jsonl", "jsonl", "application/x-ndjson", "the same as JSON, one object a line");
        return new TableForm(label, Exporter.Format.JSONL);
    }

    @Override
    public boolean asksWhat() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Exporter exporter = new Exporter(export.reader(), export.documents());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (export.what()) {
            case ACTS -> exporter.acts(format, writer);
            case ENGAGEMENTS -> exporter.engagements(format, writer);
            case DOCUMENTS -> exporter.documents(format, writer);
        }
        writer.flush();
    }
}
