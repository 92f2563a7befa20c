package dev.readout.query;

import dev.readout.coding.Act;
import dev.readout.document.Span;
import dev.readout.join.JoinRules;
import dev.readout.resolve.Engagement;
import dev.readout.store.DatabaseCheck;
import dev.readout.store.Joins;
import dev.readout.store.Keys;
import dev.readout.store.Lists;
import dev.readout.store.Reposts;
import dev.readout.store.StoreException;
import dev.readout.store.TextForm;
import dev.readout.store.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The checks of {@link Verifier} within one read transaction. */
final class Verification {
    private final Handle handle;
    private final List<String> problems = new ArrayList<>();

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> problems() {
        problems.addAll(new DatabaseCheck(handle).problems());
        each("""
                SELECT d.key FROM documents d JOIN snapshots s ON s.document = d.id
                WHERE (SELECT count(*) FROM codings c WHERE c.snapshot = s.id AND c.current = 1) <> 1
                ORDER BY d.key""", "not exactly one current coding: ");
        handle.select("SELECT id FROM codings ORDER BY key").mapTo(Long.class).forEach(this::coding);
        handle.select("SELECT id FROM documents ORDER BY key").mapTo(Long.class).forEach(this::derived);
        handle.select("SELECT hash FROM contents ORDER BY hash")
                .mapTo(String.class)
                .forEach(this::original);
        each(
                "SELECT key FROM codings WHERE labelled = 0 ORDER BY key",
                "without what its facts are called in other schemes: ");
        problems.addAll(new Lists(handle).problems());
        problems.addAll(new Joins(handle, JoinRules.bundled()).problems());
        problems.addAll(new CorrectionCheck(handle).problems());
        return List.copyOf(problems);
    }

    private void original(String hash) {
        try {
            byte[] deflated = handle.select("SELECT deflated FROM contents WHERE hash = ?", hash)
                    .mapTo(byte[].class)
                    .one();
            if (!Keys.sha256(TextForm.bytes(deflated)).equals(hash)) {
                problems.add("the bytes kept of a snapshot are others than were read: " + hash);
            }
        } catch (StoreException e) {
            problems.add("the bytes kept of a snapshot, " + hash + ": " + e.getMessage());
        }
    }

    /** What is kept of several snapshots together must be what they say. */
    private void derived(long document) {
        List<Long> counted = new Versions(handle)
                .listCounted(document).stream()
                        .map(Versions.Held::snapshot)
                        .sorted()
                        .toList();
        List<Long> latest = numbers("SELECT id FROM snapshots WHERE document = ? AND latest = 1 ORDER BY id", document);
        if (!counted.equals(latest)) {
            problems.add(key(document) + ": not its latest version counts");
        }
        Reposts reposts = new Reposts(handle);
        List<Long> links =
                reposts.links(document).stream().map(Reposts.Link::document).toList();
        List<Long> held = numbers("SELECT alike FROM likes WHERE document = ? ORDER BY alike", document);
        List<Long> original =
                numbers("SELECT repost_of FROM documents WHERE id = ? AND repost_of IS NOT NULL", document);
        if (!links.equals(held)
                || !original.equals(reposts.findOriginal(document).stream().toList())) {
            problems.add(key(document) + ": not linked to the documents that print the same release");
        }
    }

    private List<Long> numbers(String sql, long document) {
        return handle.select(sql, document).mapTo(Long.class).list();
    }

    private String key(long document) {
        return handle.select("SELECT key FROM documents WHERE id = ?", document)
                .mapTo(String.class)
                .one();
    }

    private void each(String sql, String problem) {
        handle.select(sql).mapTo(String.class).forEach(s -> problems.add(problem + s));
    }

    /** Superseded codings too: their facts stay facts of the version that they came from. */
    private void coding(long id) {
        CodingReader reader = new CodingReader(handle, id);
        try {
            Source source = reader.source();
            int length = reader.characters(source).length();
            reader.acts().forEach(row -> spans(source, row.key().toString(), spans(row.act()), length));
            reader.engagements().forEach(row -> spans(source, row.key().toString(), spans(row.engagement()), length));
            reader.sightings();
            reader.mechanisms();
            reader.commitments().check();
            reader.coded();
        } catch (StoreException | IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private void spans(Source source, String fact, Stream<Span> spans, int length) {
        spans.filter(span -> span.end() > length)
                .forEach(
                        span -> problems.add(source.document() + ", " + fact + ": " + span + " lies outside the text"));
    }

    private static Stream<Span> spans(Act act) {
        return Stream.of(act.by(), act.target(), act.addressee())
                .flatMap(List::stream)
                .flatMap(actor -> actor.span().stream());
    }

    private static Stream<Span> spans(Engagement engagement) {
        return Stream.concat(
                engagement.participants().stream().map(Engagement.Participant::span),
                engagement.topics().stream().map(Engagement.Topic::span));
    }
}
