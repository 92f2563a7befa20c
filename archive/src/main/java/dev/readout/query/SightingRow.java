package dev.readout.query;

import dev.readout.resolve.Sighting;

/**
 * A sighting with the words that say so.
 *
 * @param words name and office, cut out of the stored text
 */
public record SightingRow(Source source, Sighting sighting, String words) {}
