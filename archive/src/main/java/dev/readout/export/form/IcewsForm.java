package dev.readout.export.form;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.CameoScheme;
import dev.readout.codebook.Schemes;
import dev.readout.coding.Crossing.Cameo;
import dev.readout.document.Known;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventId;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Location;
import dev.readout.export.event.Party;
import dev.readout.export.form.TabLines.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The twenty columns of ICEWS Coded Event Data. */
final class IcewsForm implements ExportFormat {
    /** Readers of ICEWS in R take its identifiers for whole numbers of 32 bits. */
    private static final int BITS = 31;

    /** ICEWS's names of sectors, those that its files have; of the others we know no name that its users would expect. */
    private static final Map<String, String> SECTORS = Map.of(
            "GOV", "Government",
            "MIL", "Military,Government",
            "COP", "Police,Government",
            "JUD", "Judicial,Government",
            "LEG", "Legislative / Parliamentary,Government",
            "CVL", "General Population / Civilian / Social,Social",
            "PTY", "Parties",
            "OPP", "Dissident",
            "REB", "Rebel",
            "IGO", "International Government Organization");

    @Override
    public Label label() {
        return new Label("icews", "tab", "text/tab-separated-values", "events in the 20 columns of ICEWS");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        CameoScheme cameo =
                Schemes.load(export.data(), ActCodebook.load(export.data())).cameo();
        TabLines<Event.Row> lines = new TabLines<>(out, columns(reader, cameo));
        lines.header();
        new EventRows(export, reader).eachCameo(lines::write);
        lines.flush();
    }

    private static List<Column<Event.Row>> columns(EventReader reader, CameoScheme scheme) {
        return List.of(
                new Column<>("Event ID", r -> r.id().number(BITS)),
                new Column<>("Event Date", r -> r.event().day()),
                new Column<>("Source Name", r -> r.dyad().source().name()),
                new Column<>("Source Sectors", r -> sector(r.dyad().source())),
                new Column<>("Source Country", r -> r.dyad().source().state().map(reader::name)),
                new Column<>(
                        "Event Text",
                        r -> cameo(r).flatMap(c -> scheme.find(c.code())).map(c -> sentence(c.name()))),
                new Column<>("CAMEO Code", r -> cameo(r).map(Cameo::code)),
                new Column<>("Intensity", r -> cameo(r).flatMap(Cameo::goldstein)),
                new Column<>("Target Name", r -> r.dyad().target().map(Party::name)),
                new Column<>("Target Sectors", r -> r.dyad().target().flatMap(IcewsForm::sector)),
                new Column<>(
                        "Target Country",
                        r -> r.dyad().target().flatMap(Party::state).map(reader::name)),
                new Column<>(
                        "Story ID",
                        r -> EventId.ofDocument(r.event().source().document()).number(BITS)),
                new Column<>("Sentence Number", r -> ""),
                new Column<>("Publisher", r -> issuer(r).map(reader::name)),
                new Column<>("City", where(Location::city)),
                new Column<>("District", r -> ""),
                new Column<>("Province", r -> ""),
                new Column<>("Country", where(l -> l.country().map(reader::name))),
                new Column<>("Latitude", where(l -> l.known().map(k -> k.point().latitude()))),
                new Column<>(
                        "Longitude", where(l -> l.known().map(k -> k.point().longitude()))));
    }

    private static String sentence(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Optional<Cameo> cameo(Event.Row row) {
        return row.event().crossing().cameo();
    }

    private static Optional<String> sector(Party party) {
        return party.sector().flatMap(s -> Optional.ofNullable(SECTORS.get(s)));
    }

    static Optional<String> issuer(Event.Row row) {
        return row.event().source().metadata().issuer().map(Known::value);
    }

    static Function<Event.Row, Object> where(Function<Location, Optional<?>> part) {
        return row -> row.event().where().<Object>flatMap(part);
    }
}
