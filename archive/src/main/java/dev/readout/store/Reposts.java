package dev.readout.store;

import dev.readout.likeness.Likeness;
import dev.readout.likeness.Release;
import dev.readout.likeness.Signature;
import dev.readout.store.Versions.Held;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Links documents that print one release. A pure function of the versions that count: a document repeats the first of those
 * that are one release with it and were published before it; of those of one day, or of no known day, the order of the keys
 * decides.
 */
public record Reposts(Handle handle) {
    private static final String CANDIDATES = """
            SELECT DISTINCT s.document, g.text, g.value
            FROM bands b JOIN signatures g ON g.text = b.text
            JOIN codings c ON c.text = b.text AND c.current = 1
            JOIN snapshots s ON s.id = c.snapshot AND s.latest = 1
            WHERE b.value IN (%s) AND s.document <> ? ORDER BY s.document""";

    private static final String LIKES = "SELECT alike FROM likes WHERE document = ? ORDER BY alike";

    private static final String ORIGINAL = """
            WITH dated AS (
                SELECT d.id, d.key, coalesce(min(m.value), '9999') AS day
                FROM documents d JOIN snapshots s ON s.document = d.id AND s.latest = 1
                JOIN codings c ON c.snapshot = s.id AND c.current = 1
                LEFT JOIN metadata m ON m.coding = c.id AND m.field = 'published'
                WHERE d.id = ? OR d.id IN (SELECT alike FROM likes WHERE document = ?)
                GROUP BY d.id)
            SELECT id FROM dated ORDER BY day, key LIMIT 1""";

    /** A document that is one release with another. */
    public record Link(long document, Likeness.Repost likeness) {}

    /** Links a document anew of which another version, or another coding, counts now. */
    void settle(long document) {
        new Versions(handle).list(document).forEach(held -> sign(held));
        Set<Long> touched = new TreeSet<>(likes(document));
        touched.add(document);
        handle.execute("DELETE FROM likenesses WHERE one = ? OR other = ?", document, document);
        for (Link link : links(document)) {
            touched.add(link.document());
            handle.execute(
                    "INSERT INTO likenesses VALUES (?, ?, ?, ?)",
                    Math.min(document, link.document()),
                    Math.max(document, link.document()),
                    kind(link.likeness()),
                    link.likeness().resemblance());
        }
        for (long each : touched) {
            Optional<Long> original = findOriginal(each);
            handle.execute(
                    "UPDATE documents SET repost_of = ? WHERE id = ? AND repost_of IS NOT ?",
                    original.orElse(null),
                    each,
                    original.orElse(null));
        }
    }

    /** The documents that are one release with this one, as their texts say now. */
    public List<Link> links(long document) {
        TreeMap<Long, Link> links = new TreeMap<>();
        for (Held held : new Versions(handle).listCounted(document)) {
            Release release = new Releases(handle).get(held.coding());
            candidates(release.signature(), document)
                    .forEach(other -> findLink(release, other).ifPresent(link -> links.putIfAbsent(other, link)));
        }
        return List.copyOf(links.values());
    }

    /** Documents whose signature is worth a comparison of the texts. */
    private List<Long> candidates(Signature signature, long document) {
        List<Object> values = new ArrayList<>(signature.bands());
        if (values.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        values.add(document);
        return handle
                .select(CANDIDATES.formatted(places), values.toArray())
                .map((row, context) -> Map.entry(row.getLong("document"), Signature.fromBytes(row.getBytes("value"))))
                .list()
                .stream()
                .filter(entry -> signature.mayBeLike(entry.getValue()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    private Optional<Link> findLink(Release release, long other) {
        return new Versions(handle)
                .listCounted(other).stream()
                        .map(held -> Likeness.between(release, new Releases(handle).get(held.coding())))
                        .flatMap(likeness -> likeness instanceof Likeness.Repost repost
                                ? Optional.of(new Link(other, repost)).stream()
                                : Optional.<Link>empty().stream())
                        .findFirst();
    }

    /** The document that this one repeats, by the links that are held. */
    public Optional<Long> findOriginal(long document) {
        return handle.select(ORIGINAL, document, document)
                .mapTo(Long.class)
                .findOne()
                .filter(first -> first != document);
    }

    private List<Long> likes(long document) {
        return handle.select(LIKES, document).mapTo(Long.class).list();
    }

    private void sign(Held held) {
        boolean signed = handle.select("SELECT 1 FROM signatures WHERE text = ?", held.text())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!signed) {
            Signature signature = new Releases(handle).get(held.coding()).signature();
            handle.execute("INSERT INTO signatures VALUES (?, ?)", held.text(), signature.toBytes());
            signature
                    .bands()
                    .forEach(band -> handle.execute(
                            "INSERT INTO bands VALUES (?, ?) ON CONFLICT DO NOTHING", band, held.text()));
        }
    }

    private static String kind(Likeness.Repost likeness) {
        return switch (likeness) {
            case Likeness.Same s -> "same";
            case Likeness.Reprint r -> "reprint";
            case Likeness.Excerpt e -> "excerpt";
        };
    }
}
