package dev.readout.relate;

import java.util.List;

/**
 * Something of a document or a fact that is told otherwise.
 *
 * @param name such as {@code target}, {@code negated} or {@code title}
 * @param before its values in version 1; none where it had none
 * @param after its values in version 2
 */
public record Attribute(String name, List<String> before, List<String> after) {
    public Attribute {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
