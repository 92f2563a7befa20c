package dev.readout.export.form;

import dev.readout.document.Known;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.EventId;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Location;
import dev.readout.query.EngagementRow;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Engagements on the map, after RFC 7946: those whose venue or city the gazetteer knows. */
final class GeoJsonForm implements ExportFormat {

    @Override
    public Label label() {
        return new Label("geojson", "geojson", "application/geo+json", "engagements whose place is known, as GeoJSON");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        JsonFields.Lines lines = new JsonFields.Lines(out);
        lines.raw("{\"type\":\"FeatureCollection\",\"features\":[");
        export.reader()
                .eachEngagements(
                        export.documents(),
                        rows -> rows.forEach(row -> reader.where(row.engagement())
                                .known()
                                .ifPresentOrElse(
                                        known -> lines.item(feature(row, known, reader)),
                                        () -> export.leftOut().count("the gazetteer has no degrees for it"))));
        lines.raw("\n]}\n");
        lines.flush();
    }

    private static JsonFields feature(EngagementRow row, Location.Known known, EventReader reader) {
        return new JsonFields()
                .put("type", "Feature")
                .put("id", EventId.of(row.source(), row.key()).text())
                .put(
                        "geometry",
                        new JsonFields()
                                .put("type", "Point")
                                .put(
                                        "coordinates",
                                        List.of(
                                                known.point().longitude(),
                                                known.point().latitude())))
                .put("properties", properties(row, known, reader));
    }

    private static JsonFields properties(EngagementRow row, Location.Known known, EventReader reader) {
        Engagement e = row.engagement();
        return new JsonFields()
                .put("title", EngagementWords.title(e, reader))
                .put("fact", row.key().toString())
                .put("kind", e.kind().name().toLowerCase(Locale.ROOT))
                .put("status", e.status().name().toLowerCase(Locale.ROOT))
                .put("start", e.when().start())
                .put("end", e.when().end())
                .put("precision", e.when().precision())
                .put("place", e.place())
                .put("city", e.city())
                .put("country", e.country())
                .put("located", known.name())
                .put("located_as", known.kind())
                .put(
                        "participants",
                        e.participants().stream()
                                .map(Participant::country)
                                .distinct()
                                .toList())
                .put(
                        "people",
                        e.participants().stream()
                                .flatMap(p -> p.name().stream())
                                .toList())
                .put("topics", e.topics().stream().map(Topic::words).toList())
                .put("quote", row.quote())
                .put("document", row.source().document())
                .put("address", row.source().metadata().address().map(Known::value))
                .put("issuer", row.source().metadata().issuer().map(Known::value))
                .put("published", row.source().metadata().published().map(Known::value));
    }
}
