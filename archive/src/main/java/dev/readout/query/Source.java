package dev.readout.query;

import dev.readout.document.Document.Snapshot;
import dev.readout.document.Metadata;

/**
 * Where a row comes from.
 *
 * @param document the document's key
 * @param name what a person called it
 * @param coding key of the coding
 * @param extractor what made the text of the bytes
 * @param fingerprint of all that the coding was made by
 */
public record Source(
        String document,
        String name,
        Snapshot snapshot,
        String textHash,
        String extractor,
        Metadata metadata,
        String coding,
        String fingerprint) {}
