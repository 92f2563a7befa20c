package dev.readout.store;

import dev.readout.likeness.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** The resemblance from which two texts of one name are versions of one. Revised texts share far more, others far less. */
    private static final double ALIKE = 0.2;

    /**
     * A snapshot with the text of its current coding.
     *
     * @param known whether an id or an address says which document it is a version of, and not a file's name alone
     */
    public record Held(long snapshot, long coding, long text, boolean known, Version version) {}

    /** All versions of a document, earlier ones first. */
    public List<Held> list(long document) {
        return handle.select(HELD, document).map((row, context) -> held(row)).stream()
                .sorted(Comparator.comparing(Held::version))
                .toList();
    }

    /**
     * Those that count: that have no later version. Where only the name of a file says that two texts are versions of one
     * document, they must be alike too, since any folder may have a {@code statement.txt}.
     */
    public List<Held> listCounted(long document) {
        return counted(list(document));
    }

    private List<Held> counted(List<Held> held) {
        return IntStream.range(0, held.size())
                .filter(i -> held.subList(i + 1, held.size()).stream().noneMatch(later -> replaces(later, held.get(i))))
                .mapToObj(held::get)
                .toList();
    }

    private boolean replaces(Held later, Held earlier) {
        Releases releases = new Releases(handle);
        return later.known()
                || earlier.known()
                || Likeness.between(releases.get(later.coding()), releases.get(earlier.coding()))
                                .resemblance()
                        >= ALIKE;
    }

    /**
     * Marks those that count, and gives them.
     *
     * @param changed takes up the document where others count now
     */
    List<Held> settle(long document, Set<Long> changed) {
        List<Held> all = list(document);
        List<Held> counted = counted(all);
        for (Held held : all) {
            boolean latest = counted.contains(held);
            int updated = handle.execute(
                    "UPDATE snapshots SET latest = ? WHERE id = ? AND latest <> ?", latest, held.snapshot(), latest);
            if (updated > 0) {
                changed.add(document);
            }
        }
        return counted;
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
                .map(InstantForm::of);
    }
}
