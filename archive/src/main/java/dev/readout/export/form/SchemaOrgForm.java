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
import java.util.Optional;

/** Engagements as events of schema.org. */
final class SchemaOrgForm implements ExportFormat {
    private static final String SCHEMA = "https://schema.org/";

    @Override
    public Label label() {
        return new Label(
                "schema-org", "jsonld", "application/ld+json", "engagements as events of schema.org (JSON-LD)");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        JsonFields.Lines lines = new JsonFields.Lines(out);
        lines.raw("{\"@context\":\"" + SCHEMA + "\",\"@graph\":[");
        export.reader().eachEngagements(export.documents(), rows -> rows.forEach(r -> lines.item(event(r, reader))));
        lines.raw("\n]}\n");
        lines.flush();
    }

    private static JsonFields event(EngagementRow row, EventReader reader) {
        Engagement e = row.engagement();
        return new JsonFields()
                .put("@type", "Event")
                .put(
                        "@id",
                        "urn:readout:fact:"
                                + EventId.of(row.source(), row.key()).text())
                .put("name", EngagementWords.title(e, reader))
                .put("startDate", e.when().start())
                .put("endDate", e.when().end())
                .put("eventStatus", status(e))
                .put("eventAttendanceMode", attendance(e))
                .put("location", location(reader.where(e), reader))
                .put(
                        "attendee",
                        e.participants().stream()
                                .map(p -> participant(p, reader).map())
                                .toList())
                .put(
                        "about",
                        e.topics().stream()
                                .map(Topic::words)
                                .map(EngagementWords::line)
                                .toList())
                .put("description", EngagementWords.line(row.quote()))
                .put("subjectOf", document(row, reader));
    }

    /** What was planned, and what was held, is scheduled: schema.org knows no more. */
    private static String status(Engagement e) {
        return switch (e.status()) {
            case HELD, PLANNED -> SCHEMA + "EventScheduled";
            case CANCELLED -> SCHEMA + "EventCancelled";
        };
    }

    private static Optional<String> attendance(Engagement e) {
        return e.kind() == Engagement.Kind.CALL ? Optional.of(SCHEMA + "OnlineEventAttendanceMode") : Optional.empty();
    }

    private static JsonFields location(Location where, EventReader reader) {
        if (where.isEmpty()) {
            return new JsonFields();
        }
        return new JsonFields()
                .put("@type", "Place")
                .put(
                        "name",
                        where.place().or(where::city).or(() -> where.country().map(reader::name)))
                .put(
                        "address",
                        new JsonFields()
                                .put("@type", "PostalAddress")
                                .put("addressLocality", where.city())
                                .put("addressCountry", where.country().map(reader::name)))
                .put(
                        "geo",
                        where.known()
                                .map(k -> new JsonFields()
                                        .put("@type", "GeoCoordinates")
                                        .put("latitude", k.point().latitude())
                                        .put("longitude", k.point().longitude())
                                        .map()));
    }

    private static JsonFields participant(Participant p, EventReader reader) {
        JsonFields side = new JsonFields()
                .put("@type", reader.isState(p.country()) ? "Country" : "Organization")
                .put("name", reader.name(p.country()))
                .put("identifier", p.country());
        return p.name()
                .map(name -> new JsonFields()
                        .put("@type", "Person")
                        .put("name", name)
                        .put("jobTitle", p.office())
                        .put("affiliation", side))
                .orElse(side);
    }

    private static JsonFields document(EngagementRow row, EventReader reader) {
        return new JsonFields()
                .put("@type", "CreativeWork")
                .put("name", row.source().metadata().title().map(Known::value))
                .put("url", row.source().metadata().address().map(Known::value))
                .put("identifier", row.source().document())
                .put("datePublished", row.source().metadata().published().map(Known::value))
                .put(
                        "publisher",
                        row.source()
                                .metadata()
                                .issuer()
                                .map(Known::value)
                                .map(issuer -> new JsonFields()
                                        .put("@type", reader.isState(issuer) ? "Country" : "Organization")
                                        .put("name", reader.name(issuer))
                                        .put("identifier", issuer)
                                        .map()));
    }
}
