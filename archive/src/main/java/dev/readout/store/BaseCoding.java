package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Document.Snapshot;
import org.jdbi.v3.core.Handle;

/** What a coding says, read back to be corrected or labelled: without the origins of its characters. */
record BaseCoding(Handle handle, long coding) {
    private static final String ROW = """
            SELECT c.name, c.fingerprint, s.hash, s.size, s.media_type, s.charset, t.value, t.blocks, t.extractor
            FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN texts t ON t.id = c.text WHERE c.id = ?""";

    Coded coded() {
        Facts facts = new Facts(handle, coding);
        Commitments commitments = new Commitments(handle, coding);
        return handle.select(ROW, coding)
                .map((row, context) -> new Coded(
                        new Document(
                                row.getString("name"),
                                new Snapshot(
                                        row.getString("hash"),
                                        row.getLong("size"),
                                        row.getString("media_type"),
                                        row.getString("charset")),
                                MetadataForm.of(handle, coding),
                                TextForm.blocks(
                                        row.getBytes("value"), row.getBytes("blocks"), row.getString("extractor"))),
                        row.getString("fingerprint"),
                        facts.engagements().stream().map(Facts.Stored::fact).toList(),
                        facts.acts().stream().map(Facts.Stored::fact).toList(),
                        facts.sightings().stream().map(Facts.Stored::fact).toList(),
                        facts.mechanisms().stream().map(Facts.Stored::fact).toList(),
                        commitments.list(),
                        commitments.deeds()))
                .one();
    }
}
