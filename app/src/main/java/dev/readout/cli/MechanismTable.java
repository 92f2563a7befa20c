package dev.readout.cli;

import dev.readout.codebook.Mechanism;
import dev.readout.export.RowFields;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.MechanismCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints mechanisms. */
final class MechanismTable {
    private final Surroundings surroundings;
    private final Screen screen;
    private final Format format;

    enum Format {
        TABLE,
        JSON,
        JSONL
    }

    MechanismTable(Surroundings surroundings, Format format) {
        this.surroundings = surroundings;
        this.screen = new Screen(surroundings);
        this.format = format;
    }

    void list(List<MechanismCount> rows) {
        switch (format) {
            case TABLE -> table(rows);
            case JSON ->
                surroundings
                        .out()
                        .print(Json.indented(rows.stream()
                                        .map(MechanismTable::fields)
                                        .toList()) + "\n");
            case JSONL -> rows.forEach(row -> surroundings.out().print(Json.line(fields(row)) + "\n"));
        }
    }

    private void table(List<MechanismCount> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("mechanism", "kind", "first", "last", "documents", "editions"));
        rows.forEach(row -> lines.add(List.of(
                row.name(),
                kind(row.kind()),
                row.first().map(Object::toString).orElse(""),
                row.last().map(Object::toString).orElse(""),
                Long.toString(row.documents()),
                row.editions() == 0 ? "" : Long.toString(row.editions()))));
        if (lines.size() > 1) {
            AlignedLines.of(lines, 4).forEach(screen::line);
        }
    }

    /**
     * @param known what the register has of it
     * @param editions by when they were first named
     */
    void one(
            String name,
            Optional<Mechanism> known,
            List<MechanismCount> editions,
            List<EngagementRow> engagements,
            List<ActRow> acts) {
        if (format == Format.TABLE) {
            sections(name, known, editions, engagements, acts);
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("kind", kind(editions.getFirst().kind()));
        fields.put("names", known.map(Mechanism::names).orElse(List.of()));
        fields.put("members", known.map(Mechanism::members).orElse(List.of()));
        fields.put("editions", editions.stream().map(MechanismTable::edition).toList());
        fields.put(
                "engagements",
                engagements.stream().map(RowFields.engagements()::of).toList());
        fields.put("acts", acts.stream().map(RowFields.acts()::of).toList());
        surroundings.out().print((format == Format.JSON ? Json.indented(fields) : Json.line(fields)) + "\n");
    }

    private void sections(
            String name,
            Optional<Mechanism> known,
            List<MechanismCount> editions,
            List<EngagementRow> engagements,
            List<ActRow> acts) {
        screen.heading(name + " · " + kind(editions.getFirst().kind()));
        known.filter(m -> !m.names().isEmpty()).ifPresent(m -> screen.text(0, "also " + String.join(", ", m.names())));
        known.filter(m -> !m.members().isEmpty())
                .ifPresent(m -> screen.text(0, "members " + String.join(", ", m.members()) + " (from the register)"));
        screen.empty();
        editions.forEach(row -> screen.entry(
                2,
                row.edition().orElse("no edition told"),
                ": " + row.documents() + (row.documents() == 1 ? " document" : " documents") + days(row)));
        RecordTable table = new RecordTable(screen);
        if (!engagements.isEmpty()) {
            screen.empty();
            screen.heading("Engagements that name it");
            screen.empty();
            engagements.forEach(row -> {
                table.heading(row.source());
                table.engagements(List.of(row));
            });
        }
        if (!acts.isEmpty()) {
            screen.empty();
            screen.heading("What was said of it");
            screen.empty();
            acts.forEach(row -> {
                table.heading(row.source());
                table.acts(List.of(row));
            });
        }
    }

    private static String days(MechanismCount row) {
        return row.first().isEmpty()
                ? ""
                : row.first().equals(row.last())
                        ? ", " + row.first().get()
                        : ", " + row.first().get() + " to "
                                + row.last().map(Object::toString).orElse("");
    }

    private static Map<String, Object> fields(MechanismCount row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        fields.put("kind", kind(row.kind()));
        fields.put("documents", row.documents());
        fields.put("editions", row.editions());
        fields.put("first", row.first().map(Object::toString));
        fields.put("last", row.last().map(Object::toString));
        return fields;
    }

    private static Map<String, Object> edition(MechanismCount row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("edition", row.edition());
        fields.put("documents", row.documents());
        fields.put("first", row.first().map(Object::toString));
        fields.put("last", row.last().map(Object::toString));
        return fields;
    }

    private static String kind(Mechanism.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
