package dev.readout.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a source does to a target.
 *
 * @param act act of the codebook; empty where nothing was found
 * @param plover its PLOVER type; empty where nothing was found
 * @param how what decided
 * @param rule the rule or the word list's entry, or the example, that decided; empty where nothing was found
 * @param trigger the words that express the act; empty where no rule decided
 * @param scores over acts, best first; they sum to 1, and there are none where nothing was found
 */
public record Choice(String act, String plover, How how, String rule, String trigger, Map<String, Double> scores) {
    public Choice {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    public enum How {
        /** Words and grammar. */
        RULE,
        /** The likeness to examples of the codebook. */
        EXAMPLE,
        /** Nothing: rules found nothing, and examples were not asked. */
        NONE
    }

    static Choice none() {
        return new Choice("", "", How.NONE, "", "", Map.of());
    }
}
