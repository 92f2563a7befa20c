package dev.readout.cli;

import dev.readout.codebook.Quad;
import dev.readout.export.RowFields;
import dev.readout.query.DyadEvent;
import dev.readout.query.Relation;
import dev.readout.query.Relation.Point;
import dev.readout.query.Relation.TurningPoint;
import dev.readout.query.RelationQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints how one acted towards another, and the events behind it. */
final class RelationTable {
    private static final List<String> HEAD =
            List.of("month", "cooperation in words", "in deeds", "conflict in words", "in deeds", "n", "goldstein");

    private final Surroundings surroundings;
    private final Screen screen;
    private final RowPrinter.Format format;

    RelationTable(Surroundings surroundings, RowPrinter.Format format) {
        this.surroundings = surroundings;
        this.screen = new Screen(surroundings);
        this.format = format;
    }

    void relation(Relation relation, RelationQuery query) {
        switch (format) {
            case TABLE -> table(relation, query);
            case JSON -> surroundings.out().print(Json.indented(whole(relation)) + "\n");
            case JSONL ->
                relation.points().forEach(point -> surroundings.out().print(Json.line(fields(point, relation)) + "\n"));
            case CSV -> csv(relation);
        }
        if (relation.points().isEmpty()) {
            surroundings.err().println("No event of one month is known between them.");
        }
    }

    private void table(Relation relation, RelationQuery query) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        relation.points().forEach(point -> lines.add(cells(point)));
        List<String> aligned = AlignedLines.of(lines, 1);
        screen.line(aligned.getFirst());
        for (int i = 0; i < relation.points().size(); i++) {
            Point point = relation.points().get(i);
            relation.turns().stream()
                    .filter(turn -> turn.month().equals(point.month()))
                    .forEach(turn -> screen.line(told(turn)));
            screen.line(aligned.get(i + 1));
        }
        long n = relation.points().stream().mapToLong(Point::n).sum();
        screen.empty();
        String undated =
                relation.undated() == 0 ? "" : "; " + relation.undated() + " more are of no one month and in no line";
        screen.text(0, "n = " + n + " by the rule " + query.rule().name().toLowerCase(Locale.ROOT) + undated + ".");
        new CoverageText(screen).print(relation.coverage());
    }

    private static String told(TurningPoint turn) {
        return String.format(
                Locale.ROOT,
                "-- the mean turned: %+.2f before, %+.2f from here on (p = %.3f) --",
                turn.before(),
                turn.after(),
                turn.p());
    }

    private static List<String> cells(Point point) {
        return List.of(
                point.month().toString(),
                number(point, Quad.VERBAL_COOPERATION),
                number(point, Quad.MATERIAL_COOPERATION),
                number(point, Quad.VERBAL_CONFLICT),
                number(point, Quad.MATERIAL_CONFLICT),
                Long.toString(point.n()),
                point.goldstein().isPresent()
                        ? String.format(Locale.ROOT, "%+.2f", point.goldstein().getAsDouble())
                        : "");
    }

    private static String number(Point point, Quad quad) {
        return point.count(quad) == 0 ? "" : Long.toString(point.count(quad));
    }

    private void csv(Relation relation) {
        surroundings
                .out()
                .print(
                        "month,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,n,goldstein,scored,"
                                + "turned_from,turned_to,turned_p\n");
        for (Point point : relation.points()) {
            surroundings
                    .out()
                    .print(fields(point, relation).values().stream()
                                    .map(RelationTable::cell)
                                    .collect(Collectors.joining(","))
                            + "\n");
        }
    }

    private static String cell(Object value) {
        return value instanceof Optional<?> known ? known.map(Object::toString).orElse("") : value.toString();
    }

    private static Map<String, Object> fields(Point point, Relation relation) {
        Optional<TurningPoint> turn = relation.turns().stream()
                .filter(t -> t.month().equals(point.month()))
                .findFirst();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", point.month().toString());
        for (Quad quad : List.of(
                Quad.VERBAL_COOPERATION, Quad.MATERIAL_COOPERATION, Quad.VERBAL_CONFLICT, Quad.MATERIAL_CONFLICT)) {
            fields.put(quad.name().toLowerCase(Locale.ROOT), point.count(quad));
        }
        fields.put("n", point.n());
        fields.put(
                "goldstein",
                point.goldstein().isPresent() ? Optional.of(point.goldstein().getAsDouble()) : Optional.empty());
        fields.put("scored", point.scored());
        fields.put("turned_from", turn.map(TurningPoint::before));
        fields.put("turned_to", turn.map(TurningPoint::after));
        fields.put("turned_p", turn.map(TurningPoint::p));
        return fields;
    }

    private static Map<String, Object> whole(Relation relation) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(
                "months",
                relation.points().stream().map(p -> fields(p, relation)).toList());
        whole.put("undated", relation.undated());
        whole.put("coverage", CoverageText.fields(relation.coverage()));
        whole.put("undated_documents", relation.coverage().undated());
        return whole;
    }

    void events(List<DyadEvent> events) {
        switch (format) {
            case TABLE -> events.forEach(this::event);
            case JSON ->
                surroundings
                        .out()
                        .print(Json.indented(events.stream()
                                        .map(RelationTable::fields)
                                        .toList()) + "\n");
            case JSONL -> events.forEach(event -> surroundings.out().print(Json.line(fields(event)) + "\n"));
            case CSV ->
                throw new CommandException("the events are printed as table, json or jsonl; 'readout export' writes"
                        + " them as csv and in the forms of other programs.");
        }
        if (events.isEmpty()) {
            surroundings.err().println("No event is known between them then.");
        }
    }

    private void event(DyadEvent event) {
        String score = event.goldstein().isPresent()
                ? String.format(Locale.ROOT, " · %+.1f", event.goldstein().getAsDouble())
                : "";
        screen.heading(event.source() + " → " + event.target()
                + event.plover().map(type -> " · " + type).orElse("")
                + event.cameo().map(code -> " · " + code).orElse("")
                + score);
        RecordTable table = new RecordTable(screen);
        table.heading(event.fact().source());
        switch (event.fact()) {
            case DyadEvent.OfAct act -> table.acts(List.of(act.row()));
            case DyadEvent.OfEngagement engagement -> table.engagements(List.of(engagement.row()));
        }
    }

    private static Map<String, Object> fields(DyadEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", event.source());
        fields.put("target", event.target());
        fields.put("plover", event.plover());
        fields.put("cameo", event.cameo());
        fields.put(
                "goldstein",
                event.goldstein().isPresent() ? Optional.of(event.goldstein().getAsDouble()) : Optional.empty());
        switch (event.fact()) {
            case DyadEvent.OfAct act -> fields.put("fact", RowFields.acts().of(act.row()));
            case DyadEvent.OfEngagement engagement ->
                fields.put("fact", RowFields.engagements().of(engagement.row()));
        }
        return fields;
    }
}
