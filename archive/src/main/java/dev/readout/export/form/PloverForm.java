package dev.readout.export.form;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Crossing.Plover;
import dev.readout.document.Known;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Location;
import dev.readout.export.event.Party;
import dev.readout.resolve.TimeValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PLOVER's own JSON, one event a line, with compound actors as lists: nothing is expanded into pairs. The names of the
 * fields are those of the gold standard records and of the manual's drafts up to 0.7.
 */
final class PloverForm implements ExportFormat {

    @Override
    public Label label() {
        return new Label("plover", "jsonl", "application/x-ndjson", "events in the JSON of PLOVER, one a line");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        JsonFields.Lines lines = new JsonFields.Lines(out);
        new EventRows(export, reader).eachPloverEvent(event -> lines.line(event(event, reader)));
        lines.flush();
    }

    private static JsonFields event(Event event, EventReader reader) {
        Plover plover = event.crossing().plover().orElseThrow();
        return new JsonFields()
                .put("id", event.id().text())
                .put("date", event.day())
                .put("enddate", last(event.when()))
                .put("source", parties(event.sides().sources()))
                .put("target", parties(event.sides().targets()))
                .put("event", plover.type())
                .put(
                        "eventLoc",
                        event.where()
                                .map(PloverForm::location)
                                .filter(l -> !l.isEmpty())
                                .map(JsonFields::map))
                .put("eventText", event.trigger())
                .put("quadCode", EventRows.number(plover.quad()))
                .put("eventScale", plover.score())
                .put("mode", plover.mode())
                .put("context", plover.contexts())
                .put("text", event.quote())
                .put("textInfo", textInfo(event))
                .put("citeInfo", citeInfo(event, reader))
                .put("coder", "Readout")
                .put("comment", comment(event));
    }

    private static Optional<Object> last(TimeValue when) {
        return when instanceof TimeValue.Interval i ? Optional.of(i.last()) : Optional.empty();
    }

    private static List<Map<String, Object>> parties(List<Party> parties) {
        return parties.stream()
                .map(p -> new JsonFields()
                        .put("code", PloverSector.code(p))
                        .put("sector", PloverSector.of(p))
                        .put("actorText", String.join("; ", p.people().isEmpty() ? p.words() : p.people()))
                        .put("identifier", p.code())
                        .put("office", String.join("; ", p.offices()))
                        .map())
                .toList();
    }

    private static JsonFields location(Location location) {
        return new JsonFields()
                .put(
                        "name",
                        location.known()
                                .map(Location.Known::name)
                                .or(location::city)
                                .or(location::place))
                .put("latitude", location.known().map(k -> k.point().latitude()))
                .put("longitude", location.known().map(k -> k.point().longitude()))
                .put("cc3", location.country());
    }

    /** Offsets are of code points in the text that this hash is of. */
    private static JsonFields textInfo(Event event) {
        return new JsonFields()
                .put("start", event.span().start())
                .put("end", event.span().end())
                .put("textHash", event.key().textHash())
                .put("fact", event.key().toString());
    }

    private static JsonFields citeInfo(Event event, EventReader reader) {
        return new JsonFields()
                .put("citation", event.source().document())
                .put("url", event.source().metadata().address().map(Known::value))
                .put("title", event.source().metadata().title().map(Known::value))
                .put("language", "en")
                .put(
                        "publication",
                        event.source().metadata().issuer().map(Known::value).map(reader::name))
                .put("published", event.source().metadata().published().map(Known::value))
                .put("coder", PolecatForm.version(event))
                .put("codebook", "readout-" + ActCodebook.VERSION);
    }

    private static String comment(Event event) {
        String sides = "sides: " + event.sides().rule();
        return event.day().isPresent()
                ? sides
                : sides + "; date: " + event.when().start().orElse("not known");
    }
}
