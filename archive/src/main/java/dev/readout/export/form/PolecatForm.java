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
import dev.readout.export.form.TabLines.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forty columns of POLECAT's weekly files. */
final class PolecatForm implements ExportFormat {
    private static final int FINGERPRINT = 12;

    @Override
    public Label label() {
        return new Label("polecat", "txt", "text/tab-separated-values", "events in the 40 columns of POLECAT");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        TabLines<Event.Row> lines = new TabLines<>(out, columns(reader));
        lines.header();
        new EventRows(export, reader).eachPlover(lines::write);
        lines.flush();
    }

    private static List<Column<Event.Row>> columns(EventReader reader) {
        List<Column<Event.Row>> columns = new ArrayList<>();
        columns.add(new Column<>("Event ID", r -> r.id().text()));
        columns.add(new Column<>("Event Date", r -> r.event().day()));
        columns.add(new Column<>("Event Type", r -> plover(r).type()));
        columns.add(new Column<>("Event Mode", r -> plover(r).mode()));
        columns.add(new Column<>("Intensity", r -> plover(r).score()));
        columns.add(new Column<>("Quad Code", r -> plover(r).quad().name().replace('_', ' ')));
        columns.add(new Column<>("Contexts", r -> plover(r).contexts()));
        actor(columns, "Actor", r -> Optional.of(r.dyad().source()));
        actor(columns, "Recipient", r -> r.dyad().target());
        columns.add(new Column<>(
                "Placename",
                IcewsForm.where(l -> l.known().map(Location.Known::name).or(l::city))));
        columns.add(new Column<>("City", IcewsForm.where(Location::city)));
        columns.add(new Column<>("District", r -> ""));
        columns.add(new Column<>("Province", r -> ""));
        columns.add(new Column<>("Country", IcewsForm.where(Location::country)));
        columns.add(new Column<>(
                "Latitude", IcewsForm.where(l -> l.known().map(k -> k.point().latitude()))));
        columns.add(new Column<>(
                "Longitude", IcewsForm.where(l -> l.known().map(k -> k.point().longitude()))));
        columns.add(new Column<>("GeoNames ID", r -> ""));
        columns.add(new Column<>("Raw Placename", IcewsForm.where(Location::place)));
        columns.add(new Column<>("Feature Type", r -> ""));
        columns.add(new Column<>("Source", r -> IcewsForm.issuer(r).map(reader::name)));
        columns.add(new Column<>(
                "Publication Date",
                r -> r.event().source().metadata().published().map(Known::value)));
        columns.add(new Column<>("Story People", r -> ""));
        columns.add(new Column<>("Story Organizations", r -> ""));
        columns.add(new Column<>("Story Locations", r -> ""));
        columns.add(new Column<>("Language", r -> "en"));
        columns.add(new Column<>("Version", r -> version(r.event())));
        return List.copyOf(columns);
    }

    private static void actor(
            List<Column<Event.Row>> columns, String role, Function<Event.Row, Optional<Party>> party) {
        columns.add(new Column<>(role + " Name", r -> party.apply(r).map(Party::name)));
        columns.add(new Column<>(role + " Country", r -> party.apply(r).map(Party::states)));
        columns.add(new Column<>(role + " COW", r -> ""));
        columns.add(
                new Column<>("Primary " + role + " Sector", r -> party.apply(r).flatMap(PloverSector::of)));
        columns.add(new Column<>(role + " Sectors", r -> party.apply(r).flatMap(PloverSector::of)));
        columns.add(new Column<>(role + " Title", r -> party.apply(r).map(Party::offices)));
        columns.add(new Column<>(
                role + " Name Raw", r -> party.apply(r).map(p -> p.people().isEmpty() ? p.words() : p.people())));
        columns.add(new Column<>("Wikipedia " + role + " ID", r -> ""));
    }

    private static Plover plover(Event.Row row) {
        return row.event().crossing().plover().orElseThrow();
    }

    /** What coded it: the codebook's version, and how its fingerprint begins. */
    static String version(Event event) {
        String fingerprint = event.source().fingerprint();
        return "readout-" + ActCodebook.VERSION + "-"
                + fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }
}
