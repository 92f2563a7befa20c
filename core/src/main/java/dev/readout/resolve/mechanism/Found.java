package dev.readout.resolve.mechanism;

import dev.readout.codebook.Mechanism;
import java.util.Optional;

/**
 * A mechanism in the tokens of a sentence.
 *
 * @param from index of the first token
 * @param to index after the last one
 */
record Found(int from, int to, String name, Mechanism.Kind kind, Optional<String> edition, String rule) {

    boolean overlaps(Found other) {
        return from < other.to && other.from < to;
    }

    Found with(int first, int end, String which) {
        return new Found(first, end, name, kind, Optional.of(which), rule);
    }
}
