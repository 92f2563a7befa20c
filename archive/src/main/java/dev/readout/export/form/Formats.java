package dev.readout.export.form;

import dev.readout.export.ExportFormat;
import java.util.List;
import java.util.Optional;

/** All forms, in the order in which they are told. */
public final class Formats {
    private Formats() {}

    public static List<ExportFormat> all() {
        return List.of(
                TableForm.csv(),
                TableForm.jsonl(),
                new ParquetForm(),
                new IcewsForm(),
                new PolecatForm(),
                new PhoenixForm(),
                new PloverForm(),
                new AnnotationForm(),
                new SchemaOrgForm(),
                new GeoJsonForm(),
                new CalendarForm(),
                new GraphmlForm(),
                new GexfForm());
    }

    /** The form with this name; letters' case does not count. */
    public static Optional<ExportFormat> find(String name) {
        return all().stream()
                .filter(f -> f.label().name().equalsIgnoreCase(name))
                .findFirst();
    }
}
