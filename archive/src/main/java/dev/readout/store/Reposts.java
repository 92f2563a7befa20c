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
            SELECT DISTINCT s.document, g.value
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

    /** A version that counts, as it is compared. */
    private record Print(long text, Release release, Signature signature) {}

    /**
     * Links a document anew of which another version, or another coding, counts now.
     *
     * @param counted its versions that count
     * @param changed takes up the documents that repeat another one now, or none
     */
    void settle(long document, List<Held> counted, Set<Long> changed) {
        List<Print> prints = counted.stream().map(this::print).toList();
        prints.forEach(this::sign);
        Set<Long> touched = new TreeSet<>(likes(document));
        touched.add(document);
        handle.execute("DELETE FROM likenesses WHERE one = ? OR other = ?", document, document);
        for (Link link : links(document, prints)) {
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
            int updated = handle.execute(
                    "UPDATE documents SET repost_of = ? WHERE id = ? AND repost_of IS DISTINCT FROM ?",
                    original.orElse(null),
                    each,
                    original.orElse(null));
            if (updated > 0) {
                changed.add(each);
            }
        }
    }

    /** The documents that are one release with this one, as the texts that count say now. */
    public List<Link> links(long document) {
        return links(
                document,
                new Versions(handle)
                        .listCounted(document).stream().map(this::print).toList());
    }

    private List<Link> links(long document, List<Print> prints) {
        TreeMap<Long, Link> links = new TreeMap<>();
        for (Print print : prints) {
            candidates(print.signature(), document)
                    .forEach(other ->
                            findLink(print.release(), other).ifPresent(link -> links.putIfAbsent(other, link)));
        }
        return List.copyOf(links.values());
    }

    private Print print(Held held) {
        Release release = new Releases(handle).get(held.coding());
        return new Print(held.text(), release, release.signature());
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
                        .filter(Likeness.Repost.class::isInstance)
                        .map(likeness -> new Link(other, (Likeness.Repost) likeness))
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

    private void sign(Print print) {
        int added = handle.execute(
                "INSERT INTO signatures VALUES (?, ?) ON CONFLICT DO NOTHING",
                print.text(),
                print.signature().toBytes());
        if (added > 0) {
            TableRows.batch(
                    handle,
                    "INSERT INTO bands VALUES (?, ?) ON CONFLICT DO NOTHING",
                    print.signature().bands().stream()
                            .map(band -> new Object[] {band, print.text()})
                            .toList());
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
