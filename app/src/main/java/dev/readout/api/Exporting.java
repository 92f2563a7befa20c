package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.desk.Archive;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.ExportFormat.Label;
import dev.readout.export.LeftOut;
import dev.readout.export.Period;
import dev.readout.export.What;
import dev.readout.export.form.Formats;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The archive in the forms of other programs, written while it is read. */
final class Exporting {
    private static final Parameter<ExportFormat> FORMAT =
            Parameter.path("format", format(), "The form: " + described() + ".", "csv");
    private static final Parameter<What> WHAT = query(
            "what",
            Kind.oneOf(What.class),
            "Of what there is a row each; where it is not told, acts. Only with csv, jsonl and parquet: the others decide"
                    + " themselves what they are of.",
            "acts");
    private static final Parameter<Period> PERIOD = query(
            "period",
            Kind.oneOf(Period.class),
            "By which time networks are counted; where it is not told, by year. Only with graphml and gexf.",
            "month");
    private static final Parameter<Instant> KNOWN_AT = query(
            "known_at",
            Kind.moment(),
            "As the record was known at the end of this day (UTC), or at an instant.",
            "2031-05-04");

    private final Archive archive;

    Exporting(Archive archive) {
        this.archive = archive;
    }

    private static Kind<ExportFormat> format() {
        List<String> names = Formats.all().stream().map(f -> f.label().name()).toList();
        return new Kind<>(
                Map.of("type", "string", "enum", names),
                "one of " + String.join(", ", names),
                told -> Formats.all().stream()
                        .filter(f -> f.label().name().equals(told))
                        .findFirst());
    }

    private static String described() {
        return Formats.all().stream()
                .map(ExportFormat::label)
                .map(label -> label.name() + " (" + label.description() + ")")
                .collect(Collectors.joining(", "));
    }

    List<Endpoint> endpoints() {
        Operation operation = Operation.get(
                        "/exports/{format}",
                        "export",
                        "All of the archive, or of some documents; where a quote is not in its text, it breaks off.",
                        Schema.text())
                .with(FORMAT, WHAT, PERIOD, KNOWN_AT)
                .with(Filters.DOCUMENTS)
                .takingLong();
        return List.of(new Endpoint(operation.with(forms()), this::export));
    }

    private static Map<String, Schema> forms() {
        Map<String, Schema> forms = new LinkedHashMap<>();
        Formats.all().forEach(format -> forms.put(mediaType(format.label()), Schema.text()));
        return forms;
    }

    private static String mediaType(Label label) {
        return label.mediaType() + (label.mediaType().startsWith("text/") ? "; charset=utf-8" : "");
    }

    private Reply export(Asked asked) {
        ExportFormat format = asked.get(FORMAT);
        Label label = format.label();
        if (asked.find(WHAT).isPresent() && !format.asksWhat()) {
            throw Asked.refuse(WHAT, "is not for " + label.name(), "only with csv, jsonl and parquet");
        }
        if (asked.find(PERIOD).isPresent() && !format.asksPeriod()) {
            throw Asked.refuse(PERIOD, "is not for " + label.name(), "only with graphml and gexf");
        }
        What what = asked.find(WHAT).orElse(What.ACTS);
        var documents = Filters.documents(asked);
        Export export = new Export(
                archive.patient(),
                asked.find(KNOWN_AT).map(documents::knownAt).orElse(documents),
                archive.files(),
                what,
                asked.find(PERIOD).orElse(Period.YEAR),
                new LeftOut());
        String name = (format.asksWhat() ? Kind.word(what) : "readout-" + label.name()) + "." + label.ending();
        return new Reply.Stream(mediaType(label), name, out -> export.write(format, out));
    }
}
