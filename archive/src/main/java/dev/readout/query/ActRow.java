package dev.readout.query;

import dev.readout.coding.Act;
import dev.readout.coding.FactKey;
import java.util.Optional;

/**
 * An act with the words that say so.
 *
 * @param trigger the words that express it
 * @param quote the words that prove it, cut out of the stored text
 * @param about what it is about
 */
public record ActRow(Source source, FactKey key, Act act, String trigger, String quote, Optional<String> about) {}
