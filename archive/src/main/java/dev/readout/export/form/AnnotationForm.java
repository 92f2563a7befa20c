package dev.readout.export.form;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.FactKey;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.EventId;
import dev.readout.query.ActRow;
import dev.readout.query.DocumentFacts;
import dev.readout.query.EngagementRow;
import dev.readout.query.Source;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Annotations of the W3C, one a fact. Each has two targets that are the same words: in the document where it was published,
 * known by the quote, and in the text that was made of it, known by offsets. Both the W3C and we count code points.
 */
final class AnnotationForm implements ExportFormat {
    private static final int AROUND = 32;

    @Override
    public Label label() {
        return new Label(
                "annotations",
                "jsonld",
                "application/ld+json",
                "every act and engagement as a W3C Web Annotation (JSON-LD)");
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        JsonFields.Lines lines = new JsonFields.Lines(out);
        int[] total = {0};
        lines.raw("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:readout:annotations\","
                + "\"type\":\"AnnotationCollection\",\"label\":\"Acts and engagements\",\"first\":{"
                + "\"id\":\"urn:readout:annotations:1\",\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[");
        export.reader().eachDocumentFacts(export.documents(), facts -> {
            facts.engagements().forEach(row -> lines.item(engagement(facts, row)));
            facts.acts().forEach(row -> lines.item(act(facts, row)));
            total[0] += facts.engagements().size() + facts.acts().size();
        });
        lines.raw("\n]},\"total\":" + total[0] + "}\n");
        lines.flush();
    }

    private static JsonFields engagement(DocumentFacts facts, EngagementRow row) {
        Engagement e = row.engagement();
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        String told = kind + " of "
                + e.participants().stream().map(Participant::country).distinct().collect(Collectors.joining(", "))
                + e.when().start().map(d -> ", " + d).orElse("")
                + ", " + e.status().name().toLowerCase(Locale.ROOT) + "; rule " + e.rule();
        return annotation(facts, row.key(), kind, told, e.quote());
    }

    private static JsonFields act(DocumentFacts facts, ActRow row) {
        Act a = row.act();
        String told = a.act() + " by " + codes(a.by())
                + (a.target().isEmpty() ? "" : ", target " + codes(a.target()))
                + (a.addressee().isEmpty() ? "" : ", addressee " + codes(a.addressee()))
                + a.date().start().map(d -> ", " + d).orElse("")
                + (a.negated() ? ", negated" : "")
                + (a.background() ? ", background" : "")
                + ", " + a.tense().name().toLowerCase(Locale.ROOT) + "; rule " + a.rule();
        return annotation(facts, row.key(), a.act(), told, a.quote());
    }

    private static String codes(List<ActorRef> actors) {
        return actors.isEmpty()
                ? "nobody named"
                : actors.stream().map(ActorRef::code).distinct().collect(Collectors.joining(", "));
    }

    private static JsonFields annotation(DocumentFacts facts, FactKey key, String tag, String told, Span quote) {
        return new JsonFields()
                .put("id", "urn:readout:fact:" + EventId.of(facts.source(), key).text())
                .put("type", "Annotation")
                .put("motivation", "classifying")
                .put("body", List.of(body("classifying", tag), body("describing", told)))
                .put("target", List.of(published(facts, quote), extracted(facts, quote)));
    }

    private static Map<String, Object> body(String purpose, String value) {
        return new JsonFields()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value)
                .map();
    }

    /** The page as it was published, and beside it the very bytes that were read. */
    private static Map<String, Object> published(DocumentFacts facts, Span quote) {
        Source source = facts.source();
        Text text = facts.text();
        String bytes = named(source.snapshot().hash());
        return new JsonFields()
                .put("type", "SpecificResource")
                .put("source", source.metadata().address().map(Known::value).orElse(bytes))
                .put("state", new JsonFields().put("type", "TimeState").put("cached", bytes))
                .put(
                        "selector",
                        new JsonFields()
                                .put("type", "TextQuoteSelector")
                                .put("exact", text.cut(quote))
                                .put("prefix", text.cut(new Span(Math.max(0, quote.start() - AROUND), quote.start())))
                                .put(
                                        "suffix",
                                        text.cut(new Span(quote.end(), Math.min(text.length(), quote.end() + AROUND)))))
                .map();
    }

    private static Map<String, Object> extracted(DocumentFacts facts, Span quote) {
        return new JsonFields()
                .put("type", "SpecificResource")
                .put("source", named(facts.source().textHash()))
                .put(
                        "selector",
                        new JsonFields()
                                .put("type", "TextPositionSelector")
                                .put("start", quote.start())
                                .put("end", quote.end()))
                .map();
    }

    /** The name of bytes by their SHA-256, after RFC 6920. */
    static String named(String hex) {
        return "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(hex));
    }
}
