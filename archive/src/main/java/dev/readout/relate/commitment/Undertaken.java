package dev.readout.relate.commitment;

import dev.readout.coding.FactKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A commitment as it is compared with others.
 *
 * @param key of the act that makes it
 * @param document key of the document that tells it
 * @param issuer who published that; empty where unknown
 * @param day on which it was made, in ISO form; empty where unknown
 * @param by codes of the obligors
 * @param to codes of whom it is for
 * @param words as of {@link dev.readout.coding.Commitment}
 * @param strength a rung of the ladder
 * @param due the last day of its deadline
 * @param stated whether a deadline is stated, be its day known or not
 * @param conditional whether a condition is stated
 */
public record Undertaken(
        FactKey key,
        String document,
        String issuer,
        String day,
        List<String> by,
        List<String> to,
        List<String> words,
        String strength,
        Optional<LocalDate> due,
        boolean stated,
        boolean conditional) {
    /** By day, and within one by what has no order of arrival in it. */
    public static final Comparator<Undertaken> ORDER = Comparator.comparing(Undertaken::day)
            .thenComparing(Undertaken::document)
            .thenComparing(u -> u.key().textHash())
            .thenComparing(u -> u.key().trigger())
            .thenComparing(u -> u.key().role());

    public Undertaken {
        by = List.copyOf(by);
        to = List.copyOf(to);
        words = List.copyOf(words);
    }
}
