package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.export.Exporter;
import dev.readout.export.What;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The archive in the forms of other programs, written while it is read. */
final class Exporting {
    private static final Parameter<Exporter.Format> FORMAT =
            Parameter.path("format", Kind.oneOf(Exporter.Format.class), "The form.", "csv");
    private static final Parameter<What> WHAT =
            query("what", Kind.oneOf(What.class), "Of what there is a row each; where it is not told, acts.", "acts");

    private final Archive archive;

    Exporting(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint(
                Operation.get(
                                "/exports/{format}",
                                "export",
                                "All acts, engagements or documents; where a quote is not in its text, it breaks off.",
                                Schema.text())
                        .as(mediaType(Exporter.Format.CSV), Schema.text())
                        .or(mediaType(Exporter.Format.JSONL), Schema.text())
                        .with(FORMAT, WHAT)
                        .with(Filters.DOCUMENTS)
                        .takingLong(),
                this::export));
    }

    private static String mediaType(Exporter.Format format) {
        return switch (format) {
            case CSV -> "text/csv; charset=utf-8";
            case JSONL -> "application/jsonl";
        };
    }

    private Reply export(Asked asked) {
        Exporter.Format format = asked.get(FORMAT);
        What what = asked.find(WHAT).orElse(What.ACTS);
        Exporter exporter = new Exporter(archive.patient(), Filters.documents(asked));
        return new Reply.Stream(mediaType(format), Kind.word(what) + "." + Kind.word(format), stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            switch (what) {
                case ACTS -> exporter.acts(format, out);
                case ENGAGEMENTS -> exporter.engagements(format, out);
                case DOCUMENTS -> exporter.documents(format, out);
            }
            out.flush();
        });
    }
}
