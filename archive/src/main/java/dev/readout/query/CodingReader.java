package dev.readout.query;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.Document.Snapshot;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sighting;
import dev.readout.store.Commitments;
import dev.readout.store.Facts;
import dev.readout.store.Facts.Stored;
import dev.readout.store.Keys;
import dev.readout.store.MetadataForm;
import dev.readout.store.TextForm;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Reads one coding. Checks the text against its hash before it cuts anything out of it. */
record CodingReader(Handle handle, long coding) {
    private static final String SOURCE = """
            SELECT d.key AS document, c.name, s.hash, s.size, s.media_type, s.charset,
                t.hash AS text_hash, t.extractor, c.key AS coding, c.fingerprint
            FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document
            JOIN texts t ON t.id = c.text WHERE c.id = ?""";

    private static final String TEXT = "SELECT t.* FROM texts t JOIN codings c ON c.text = t.id WHERE c.id = ?";

    Source source() {
        return handle.select(SOURCE, coding)
                .map((row, context) -> new Source(
                        row.getString("document"),
                        row.getString("name"),
                        new Snapshot(
                                row.getString("hash"),
                                row.getLong("size"),
                                row.getString("media_type"),
                                row.getString("charset")),
                        row.getString("text_hash"),
                        row.getString("extractor"),
                        MetadataForm.of(handle, coding),
                        row.getString("coding"),
                        row.getString("fingerprint")))
                .one();
    }

    /** The characters only. */
    Text characters(Source source) {
        Text text = handle.select(TEXT, coding)
                .map((row, context) -> TextForm.characters(row.getBytes("value"), row.getString("extractor")))
                .one();
        return checked(source, text);
    }

    Coded coded() {
        Source source = source();
        Text text = handle.select(TEXT, coding)
                .map((row, context) -> TextForm.text(
                        row.getBytes("value"),
                        row.getBytes("blocks"),
                        row.getBytes("origins"),
                        row.getBytes("set_aside"),
                        row.getString("extractor")))
                .one();
        Facts facts = new Facts(handle, coding);
        Commitments commitments = new Commitments(handle, coding);
        return new Coded(
                new Document(source.name(), source.snapshot(), source.metadata(), checked(source, text)),
                source.fingerprint(),
                facts.engagements().stream().map(Stored::fact).toList(),
                facts.acts().stream().map(Stored::fact).toList(),
                facts.sightings().stream().map(Stored::fact).toList(),
                facts.mechanisms().stream().map(Stored::fact).toList(),
                commitments.list(),
                commitments.deeds());
    }

    /**
     * What its acts commit to and what it tells was done, with all that is needed to show it. Acts and deeds are read when they are
     * asked for: a list shows one of many.
     *
     * @param text checked against its hash
     * @param acts by their place among the acts
     */
    record Committed(
            Source source,
            Text text,
            IntFunction<ActRow> acts,
            List<Commitments.Stored> stored,
            Supplier<List<Commitments.StoredDeed>> deeds) {
        /** @throws EvidenceException where the words are not those that were read */
        String cut(ActRow act, Span span, Optional<String> digest) {
            String words = CodingReader.cut(source, text, act.key(), span);
            if (digest.filter(d -> !Keys.quoteDigest(words).equals(d)).isPresent()) {
                throw new EvidenceException(
                        source.document(), act.key().toString(), "the text at " + span + " is not what was coded");
            }
            return words;
        }

        /** @throws EvidenceException where any of the words are not those that were read */
        void check() {
            for (Commitments.Stored each : stored) {
                ActRow act = acts.apply(each.act());
                each.commitment().undertaking().ifPresent(span -> cut(act, span, each.digest()));
                each.commitment().deadline().ifPresent(d -> cut(act, d.span(), Optional.empty()));
                each.commitment().condition().ifPresent(span -> cut(act, span, Optional.empty()));
            }
            deeds.get()
                    .forEach(each -> quote(
                            new FactKey(source.textHash(), "deed", each.deed().trigger(), ""),
                            each.deed().quote(),
                            each.digest()));
        }

        String quote(FactKey key, Span span, String digest) {
            return CodingReader.quote(source, text, key, span, digest);
        }
    }

    Committed commitments() {
        Source source = source();
        Text text = characters(source);
        Commitments commitments = new Commitments(handle, coding);
        Facts facts = new Facts(handle, coding);
        return new Committed(
                source,
                text,
                place -> row(source, text, facts.acts(place, place).getFirst()),
                commitments.stored(),
                commitments::storedDeeds);
    }

    /** The sightings, each with its words. */
    List<SightingRow> sightings() {
        Source source = source();
        Text text = characters(source);
        return new Facts(handle, coding)
                .sightings().stream()
                        .map(stored -> sightingRow(source, text, stored))
                        .toList();
    }

    private static SightingRow sightingRow(Source source, Text text, Stored<Sighting> stored) {
        Span span = stored.fact().span();
        FactKey key = new FactKey(source.textHash(), "sighting", span, stored.role());
        return new SightingRow(source, stored.fact(), quote(source, text, key, span, stored.quoteDigest()));
    }

    /** The mechanisms that are named, each with its words. */
    List<MechanismRow> mechanisms() {
        Source source = source();
        Text text = characters(source);
        return new Facts(handle, coding)
                .mechanisms().stream()
                        .map(stored -> mechanismRow(source, text, stored))
                        .toList();
    }

    private static MechanismRow mechanismRow(Source source, Text text, Stored<MechanismMention> stored) {
        Span span = stored.fact().span();
        FactKey key = new FactKey(source.textHash(), "mechanism", span, stored.role());
        return new MechanismRow(source, stored.fact(), quote(source, text, key, span, stored.quoteDigest()));
    }

    List<ActRow> acts() {
        return acts(0, Integer.MAX_VALUE);
    }

    /** Those of these places among the acts, the last one too. */
    List<ActRow> acts(int from, int to) {
        Source source = source();
        Text text = characters(source);
        return new Facts(handle, coding)
                .acts(from, to).stream()
                        .map(stored -> row(source, text, stored))
                        .toList();
    }

    private List<ActRow> acts(Source source, Text text) {
        return new Facts(handle, coding)
                .acts().stream().map(stored -> row(source, text, stored)).toList();
    }

    List<EngagementRow> engagements() {
        return engagements(0, Integer.MAX_VALUE);
    }

    /** Those of these places among the engagements, the last one too. */
    List<EngagementRow> engagements(int from, int to) {
        Source source = source();
        Text text = characters(source);
        return new Facts(handle, coding)
                .engagements(from, to).stream()
                        .map(stored -> engagementRow(source, text, stored))
                        .toList();
    }

    private List<EngagementRow> engagements(Source source, Text text) {
        return new Facts(handle, coding)
                .engagements().stream()
                        .map(stored -> engagementRow(source, text, stored))
                        .toList();
    }

    DocumentFacts documentFacts() {
        Source source = source();
        Text text = characters(source);
        return new DocumentFacts(source, text, engagements(source, text), acts(source, text));
    }

    private static ActRow row(Source source, Text text, Stored<Act> stored) {
        Act act = stored.fact();
        FactKey key = new FactKey(source.textHash(), "act", act.trigger(), stored.role());
        String quote = quote(source, text, key, act.quote(), stored.quoteDigest());
        return new ActRow(
                source,
                key,
                act,
                cut(source, text, key, act.trigger()),
                quote,
                act.about().map(about -> cut(source, text, key, about)));
    }

    private static EngagementRow engagementRow(Source source, Text text, Stored<Engagement> stored) {
        Engagement e = stored.fact();
        FactKey key = new FactKey(source.textHash(), "engagement", e.trigger(), stored.role());
        String quote = quote(source, text, key, e.quote(), stored.quoteDigest());
        return new EngagementRow(source, key, e, cut(source, text, key, e.trigger()), quote);
    }

    private static String quote(Source source, Text text, FactKey key, Span span, String digest) {
        String quote = cut(source, text, key, span);
        if (!span.contains(key.trigger()) || !Keys.quoteDigest(quote).equals(digest)) {
            throw new EvidenceException(
                    source.document(), key.toString(), "the text at " + span + " is not the quote that was coded");
        }
        return quote;
    }

    private static String cut(Source source, Text text, FactKey key, Span span) {
        if (span.end() > text.length()) {
            throw new EvidenceException(source.document(), key.toString(), span + " lies outside the text");
        }
        return text.cut(span);
    }

    private static Text checked(Source source, Text text) {
        if (!text.hash().equals(source.textHash())) {
            throw new EvidenceException(source.document(), "text", "the stored text does not have its hash");
        }
        return text;
    }
}
