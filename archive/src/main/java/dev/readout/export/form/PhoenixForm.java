package dev.readout.export.form;

import dev.readout.coding.Crossing.Cameo;
import dev.readout.document.Known;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Location;
import dev.readout.export.form.TabLines.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The 26 columns of the Phoenix data, coded by PETRARCH. Its files have no header: readers name the columns by place. */
final class PhoenixForm implements ExportFormat {
    private static final int BITS = 53;

    @Override
    public Label label() {
        return new Label(
                "phoenix",
                "txt",
                "text/tab-separated-values",
                "events in the 26 columns of Phoenix (PETRARCH), without header");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        TabLines<Event.Row> lines = new TabLines<>(out, columns(reader));
        new EventRows(export, reader).eachCameo(row -> {
            if (source(row).full().isEmpty() && target(row).full().isEmpty()) {
                export.leftOut().count("CAMEO has no code for anybody in it");
            } else {
                lines.write(row);
            }
        });
        lines.flush();
    }

    static List<Column<Event.Row>> columns(EventReader reader) {
        List<Column<Event.Row>> columns = new ArrayList<>();
        columns.add(new Column<>("EventID", r -> r.id().number(BITS)));
        columns.add(new Column<>("Date", day("yyyyMMdd")));
        columns.add(new Column<>("Year", day("yyyy")));
        columns.add(new Column<>("Month", day("MM")));
        columns.add(new Column<>("Day", day("dd")));
        actor(columns, "Source", PhoenixForm::source);
        actor(columns, "Target", PhoenixForm::target);
        columns.add(new Column<>("EventCode", r -> cameo(r).code()));
        columns.add(new Column<>("EventRootCode", r -> root(r)));
        columns.add(new Column<>("PentaClass", r -> pentaClass(root(r))));
        columns.add(new Column<>("GoldsteinScore", r -> cameo(r).goldstein()));
        columns.add(new Column<>("Issues", r -> ""));
        columns.add(new Column<>(
                "Lat", IcewsForm.where(l -> l.known().map(k -> k.point().latitude()))));
        columns.add(new Column<>(
                "Lon", IcewsForm.where(l -> l.known().map(k -> k.point().longitude()))));
        columns.add(new Column<>("LocationName", IcewsForm.where(l -> l.city().or(l::place))));
        columns.add(new Column<>("StateName", r -> ""));
        columns.add(new Column<>("CountryCode", IcewsForm.where(Location::country)));
        columns.add(new Column<>("SentenceID", r -> r.event().key()));
        columns.add(new Column<>(
                "URLs", r -> r.event().source().metadata().address().map(Known::value)));
        columns.add(new Column<>("NewsSources", r -> IcewsForm.issuer(r).map(reader::name)));
        return List.copyOf(columns);
    }

    private static void actor(List<Column<Event.Row>> columns, String role, Function<Event.Row, CameoActor> actor) {
        columns.add(new Column<>(role + "ActorFull", r -> actor.apply(r).full()));
        columns.add(new Column<>(role + "ActorEntity", r -> actor.apply(r).entity()));
        columns.add(new Column<>(role + "ActorRole", r -> actor.apply(r).role()));
        columns.add(new Column<>(role + "ActorAttribute", r -> actor.apply(r).attribute()));
    }

    private static CameoActor source(Event.Row row) {
        return CameoActor.of(Optional.of(row.dyad().source()));
    }

    private static CameoActor target(Event.Row row) {
        return CameoActor.of(row.dyad().target());
    }

    private static Cameo cameo(Event.Row row) {
        return row.event().crossing().cameo().orElseThrow();
    }

    private static String root(Event.Row row) {
        return cameo(row).code().substring(0, 2);
    }

    /** As the pipeline counts: statements and appeals are neutral, reduced relations are words. */
    private static int pentaClass(String root) {
        return switch (Integer.parseInt(root)) {
            case 1, 2 -> 0;
            case 3, 4, 5 -> 1;
            case 6, 7, 8 -> 2;
            case 9, 10, 11, 12, 13, 16 -> 3;
            case 14, 15, 17, 18, 19, 20 -> 4;
            default -> throw new IllegalArgumentException("no root of CAMEO: " + root);
        };
    }

    private static Function<Event.Row, Object> day(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return row -> row.event().day().map((LocalDate d) -> d.format(format));
    }
}
