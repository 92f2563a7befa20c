package dev.readout.query;

import dev.readout.coding.FactKey;
import dev.readout.resolve.Engagement;

/**
 * An engagement with the words that say so.
 *
 * @param trigger the words that tell of it
 * @param quote the words that prove it, cut out of the stored text
 */
public record EngagementRow(Source source, FactKey key, Engagement engagement, String trigger, String quote) {}
