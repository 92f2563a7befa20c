package dev.readout.store;

import dev.readout.likeness.Release;
import org.jdbi.v3.core.Handle;

/** Reads what of a coded document counts for likeness. */
record Releases(Handle handle) {

    Release get(long coding) {
        return handle.select("SELECT t.* FROM texts t JOIN codings c ON c.text = t.id WHERE c.id = ?", coding)
                .map((row, context) -> Release.of(
                        TextForm.blocks(row.getBytes("value"), row.getBytes("blocks"), row.getString("extractor")),
                        MetadataForm.of(handle, coding)))
                .one();
    }
}
