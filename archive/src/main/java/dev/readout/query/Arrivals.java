package dev.readout.query;

import java.util.List;

/**
 * What came into the archive.
 *
 * @param rows the latest ones, the latest first
 * @param all how many there are
 * @param last the arrival of the last version of all, whether it counts or not: by it is asked for what comes later
 */
public record Arrivals(List<DocumentLine> rows, long all, long last) {
    public Arrivals {
        rows = List.copyOf(rows);
    }
}
