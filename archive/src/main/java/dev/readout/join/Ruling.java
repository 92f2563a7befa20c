package dev.readout.join;

import dev.readout.coding.FactKey;
import java.time.Instant;

/**
 * What a person said of two reports: it outweighs what is found.
 *
 * @param same whether they are of one event
 * @param why the reason given
 * @param correction the id of what was said
 */
public record Ruling(FactKey one, FactKey other, boolean same, String who, Instant at, String why, String correction) {}
