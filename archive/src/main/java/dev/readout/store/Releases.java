package dev.readout.store;

import dev.readout.document.Known;
import dev.readout.likeness.Release;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads what of a coded document counts for likeness. */
record Releases(Handle handle) {

    Release get(long coding) {
        Map<String, Known<String>> fields = new HashMap<>();
        handle.select("SELECT * FROM metadata WHERE coding = ?", coding)
                .map((row, context) ->
                        Map.entry(row.getString("field"), new Known<>(row.getString("value"), row.getString("source"))))
                .forEach(e -> fields.put(e.getKey(), e.getValue()));
        return handle.select("SELECT t.* FROM texts t JOIN codings c ON c.text = t.id WHERE c.id = ?", coding)
                .map((row, context) -> Release.of(
                        TextForm.blocks(row.getBytes("value"), row.getBytes("blocks"), row.getString("extractor")),
                        MetadataForm.metadata(fields)))
                .one();
    }
}
