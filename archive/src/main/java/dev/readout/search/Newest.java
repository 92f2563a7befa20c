package dev.readout.search;

import java.util.List;

/**
 * The latest documents of a scope.
 *
 * @param listed by day and then by key
 * @param earlier how many there are beside them
 */
public record Newest(List<Listed> listed, int earlier) {
    public Newest {
        listed = List.copyOf(listed);
    }
}
