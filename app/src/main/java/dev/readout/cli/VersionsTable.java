package dev.readout.cli;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.query.VersionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static Map<String, Object> fields(VersionRow version) {
        Metadata known = version.row().source().metadata();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nth", version.nth());
        fields.put("version", known.version().map(Known::value));
        fields.put("published", known.published().map(k -> k.value().toString()));
        fields.put("title", known.title().map(Known::value));
        fields.put("first_captured", version.firstCaptured());
        fields.put("last_captured", version.lastCaptured());
        fields.put("snapshot_hash", VersionChoice.hash(version));
        fields.put("text_hash", version.row().source().textHash());
        fields.put("fingerprint", version.row().source().fingerprint());
        fields.put("length", version.row().length());
        fields.put("engagements", version.row().engagements());
        fields.put("acts", version.row().acts());
        fields.put("counts", version.row().latest());
        return fields;
    }
}
