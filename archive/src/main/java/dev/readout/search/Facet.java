package dev.readout.search;

import java.util.List;

/**
 * How many documents there are with each value.
 *
 * @param name {@code issuer}, {@code act}, {@code actor}, {@code year}, {@code month}, {@code lang} or {@code kind}
 * @param values the commonest first; of years and months the latest
 * @param more how many values there are besides
 */
public record Facet(String name, List<Count> values, int more) {
    public Facet {
        values = List.copyOf(values);
    }

    /** A value with the number of its documents. */
    public record Count(String value, int documents) {}
}
