package dev.readout.export;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.query.VersionRow;
import java.util.LinkedHashMap;
import java.util.Map;

/** A version of a document as an object. */
public final class VersionFields {
    private VersionFields() {}

    public static Map<String, Object> of(VersionRow version) {
        Metadata known = version.row().source().metadata();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nth", version.nth());
        fields.put("version", known.version().map(Known::value));
        fields.put("published", known.published().map(k -> k.value().toString()));
        fields.put("title", known.title().map(Known::value));
        fields.put("first_captured", version.firstCaptured());
        fields.put("last_captured", version.lastCaptured());
        fields.put("snapshot_hash", version.row().source().snapshot().hash());
        fields.put("text_hash", version.row().source().textHash());
        fields.put("fingerprint", version.row().source().fingerprint());
        fields.put("length", version.row().length());
        fields.put("engagements", version.row().engagements());
        fields.put("acts", version.row().acts());
        fields.put("counts", version.row().latest());
        return fields;
    }
}
