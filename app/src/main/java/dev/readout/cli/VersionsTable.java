package dev.readout.cli;

import dev.readout.document.Metadata;
import dev.readout.query.VersionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the versions of a document. */
final class VersionsTable {
    private final Screen screen;

    VersionsTable(Screen screen) {
        this.screen = screen;
    }

    void print(List<VersionRow> versions) {
        new RecordTable(screen).heading(versions.getLast().row().source());
        screen.empty();
        versions.forEach(this::print);
    }

    private void print(VersionRow version) {
        List<String> parts = new ArrayList<>(told(version));
        parts.add(version.row().engagements() + " engagements, " + version.row().acts() + " acts");
        if (version.row().latest()) {
            parts.add("counts");
        }
        screen.entry(2, "%-3s".formatted(version.nth()), " " + String.join(" · ", parts));
        captured(version).ifPresent(got -> screen.quiet(6, got));
    }

    /** Its hash, the number that its source gives it, and the day of its publication. */
    static List<String> told(VersionRow version) {
        Metadata known = version.row().source().metadata();
        List<String> parts = new ArrayList<>(List.of(VersionChoice.shortHash(version)));
        known.version().ifPresent(number -> parts.add("its source's " + number.value()));
        known.published().ifPresent(day -> parts.add("published " + day.value()));
        return parts;
    }

    private static Optional<String> captured(VersionRow version) {
        return version.firstCaptured()
                .map(first -> version.lastCaptured()
                        .filter(last -> !last.equals(first))
                        .map(last -> "got from " + first + " to " + last)
                        .orElse("got " + first));
    }
}
