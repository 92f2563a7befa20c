package dev.readout.cli;

import dev.readout.correct.Correction;
import dev.readout.query.CorrectionRow;
import dev.readout.query.CorrectionRow.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows corrections to a person. */
record CorrectionTable(Screen screen) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int PLACES = 3;

    void print(CorrectionRow row) {
        Correction c = row.correction();
        screen.entry(
                0, c.id(), "  " + c.amendment().name() + "  " + c.amendment().summary());
        Optional<String> about = c.fact().map(Object::toString);
        String places = row.places().stream()
                .map(Place::document)
                .distinct()
                .limit(PLACES)
                .collect(Collectors.joining(", "));
        long more = row.places().stream().map(Place::document).distinct().count() - PLACES;
        String where = List.of(about.orElse(""), places + (more > 0 ? " and " + more + " more" : "")).stream()
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!where.isEmpty()) {
            screen.text(4, where);
        }
        screen.text(4, c.who() + ", " + minute(c.at()) + ": " + c.why());
        state(row).ifPresent(state -> screen.quiet(4, state));
        screen.empty();
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** What stands in its way. */
    static Optional<String> state(CorrectionRow row) {
        return switch (row.state()) {
            case COUNTS -> Optional.empty();
            case UNDONE -> Optional.of("undone");
            case UNFIT -> Optional.of("does not fit: " + row.problem());
        };
    }
}
