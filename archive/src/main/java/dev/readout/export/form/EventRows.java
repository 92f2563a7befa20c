package dev.readout.export.form;

import dev.readout.codebook.Quad;
import dev.readout.export.Export;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventReader;
import java.util.List;
import java.util.function.Consumer;

/** Hands on the events that a scheme can hold, and counts those that it cannot. */
final class EventRows {
    private static final String NOBODY = "nobody is named who acts";

    private final Export export;
    private final EventReader reader;

    EventRows(Export export, EventReader reader) {
        this.export = export;
        this.reader = reader;
    }

    /** Events with a CAMEO code, each pair by itself. */
    void eachCameo(Consumer<Event.Row> sink) {
        export.eachEvent(reader, event -> {
            if (event.crossing().cameo().isEmpty()) {
                export.leftOut().count("CAMEO has no code for it");
            } else {
                rows(event, sink);
            }
        });
    }

    /** Events with a type in PLOVER, each pair by itself. */
    void eachPlover(Consumer<Event.Row> sink) {
        eachPloverEvent(event -> rows(event, sink));
    }

    /** Events with a type in PLOVER in which somebody acts, whole. */
    void eachPloverEvent(Consumer<Event> sink) {
        export.eachEvent(reader, event -> {
            if (event.crossing().plover().isEmpty()) {
                export.leftOut().count("PLOVER has no type for it");
            } else if (event.sides().sources().isEmpty()) {
                export.leftOut().count(NOBODY);
            } else {
                sink.accept(event);
            }
        });
    }

    private void rows(Event event, Consumer<Event.Row> sink) {
        List<Event.Row> rows = event.rows();
        if (rows.isEmpty()) {
            export.leftOut().count(NOBODY);
        }
        rows.forEach(sink);
    }

    /** The class as a number: 1 and 2 for cooperation in words and in deeds, 3 and 4 for conflict. */
    static int number(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }
}
