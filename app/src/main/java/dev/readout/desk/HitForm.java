package dev.readout.desk;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.query.Source;
import dev.readout.search.Hit;
import dev.readout.search.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A hit of a search as it is written in JSON: by the command, to web hooks and over the interface. */
public final class HitForm {
    private HitForm() {}

    public static Map<String, Object> fields(Hit hit) {
        Source source = hit.version().source();
        Metadata told = source.metadata();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", source.document());
        fields.put("name", source.name());
        fields.put("issuer", told.issuer().map(Known::value));
        fields.put("published", told.published().map(k -> k.value().toString()));
        fields.put("title", told.title().map(Known::value));
        fields.put("latest", hit.version().latest());
        fields.put("repost_of", hit.version().repostOf());
        fields.put("snapshot_hash", source.snapshot().hash());
        fields.put("text_hash", source.textHash());
        fields.put("places", hit.places());
        fields.put("found_in_title", hit.title().map(HitForm::found).orElse(List.of()));
        fields.put("passages", hit.passages().stream().map(HitForm::passage).toList());
        return fields;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", passage.span().start());
        fields.put("end", passage.span().end());
        fields.put("words", passage.words());
        fields.put("found", found(passage));
        return fields;
    }

    private static List<Map<String, Object>> found(Passage passage) {
        return passage.found().stream()
                .map(span -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("start", span.start());
                    fields.put("end", span.end());
                    fields.put("words", words(passage, span));
                    return fields;
                })
                .toList();
    }

    /** Words of a passage, by their span in the text. */
    public static String words(Passage passage, Span span) {
        int start = passage.words()
                .offsetByCodePoints(0, span.start() - passage.span().start());
        return passage.words().substring(start, passage.words().offsetByCodePoints(start, span.length()));
    }
}
