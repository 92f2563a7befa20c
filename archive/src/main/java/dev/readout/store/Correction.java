package dev.readout.store;

import dev.readout.coding.FactKey;
import java.util.Optional;

/**
 * What a person says instead of what was coded.
 *
 * @param fact the fact's key, which outlives rules and labels
 * @param field such as {@code target}
 * @param before the value that the person saw; absent where there was none
 * @param after the value that should stand there; absent where there should be none
 * @param who who corrects
 * @param why the reason, in a sentence
 */
public record Correction(
        FactKey fact, String field, Optional<String> before, Optional<String> after, String who, String why) {
    public Correction {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a correction tells who and why");
        }
    }
}
