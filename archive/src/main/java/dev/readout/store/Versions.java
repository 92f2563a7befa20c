package dev.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells which snapshots of a document count: those that no later version stands in the place of. */
public record Versions(Handle handle) {
    private static final String HELD = """
            SELECT s.id, s.hash, s.first_captured, c.id AS coding, c.text,
                (SELECT value FROM metadata m WHERE m.coding = c.id AND m.field = 'version') AS number,
                (SELECT value FROM metadata m WHERE m.coding = c.id AND m.field = 'instant') AS instant,
                (SELECT value FROM metadata m WHERE m.coding = c.id AND m.field = 'published') AS published,
                EXISTS (SELECT 1 FROM metadata m WHERE m.coding = c.id AND m.field IN ('id', 'address')) AS known
            FROM snapshots s JOIN codings c ON c.snapshot = s.id AND c.current = 1 WHERE s.document = ?""";

    /**
     * A snapshot with the text of its current coding.
     *
     * @param known whether an id or an address says which document it is a version of, and not a file's name alone
     */
    public record Held(long snapshot, long coding, long text, boolean known, Version version) {}

    /** All versions of a document, earlier ones first. */
    public List<Held> list(long document) {
        List<Held> held = new ArrayList<>(
                handle.select(HELD, document).map((row, context) -> held(row)).list());
        held.sort((a, b) -> a.version().compareTo(b.version()));
        return List.copyOf(held);
    }

    /** Marks those that count. */
    void settle(long document) {
        List<Held> held = list(document);
        for (int i = 0; i < held.size(); i++) {
            List<Held> later = held.subList(i + 1, held.size());
            handle.execute(
                    "UPDATE snapshots SET latest = ? WHERE id = ? AND latest <> ?",
                    later.isEmpty(),
                    held.get(i).snapshot(),
                    later.isEmpty());
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        Version version = new Version(
                Optional.ofNullable(row.getString("number")),
                published(
                        Optional.ofNullable(row.getString("instant")), Optional.ofNullable(row.getString("published"))),
                Optional.ofNullable(row.getString("first_captured")),
                row.getString("hash"));
        return new Held(
                row.getLong("id"), row.getLong("coding"), row.getLong("text"), row.getBoolean("known"), version);
    }

    /** In one form, so that the order of the letters is that of time. */
    private static Optional<String> published(Optional<String> instant, Optional<String> day) {
        return instant.map(i -> OffsetDateTime.parse(i).toInstant())
                .or(() -> day.map(
                        d -> LocalDate.parse(d).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .map(i -> Captured.form(i));
    }
}
