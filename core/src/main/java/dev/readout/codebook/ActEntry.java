package dev.readout.codebook;

import java.util.List;
import java.util.Map;

/**
 * A codebook entry.
 *
 * @param name such as {@code condemn}
 * @param definition when it is coded, in one sentence
 * @param kind whether saying it or doing it is the act
 * @param plover PLOVER type; empty where PLOVER has none
 * @param cameo CAMEO code
 * @param neighbours acts that are easily taken for it, with how to choose
 * @param rules in the order of the file
 * @param examples of each rule, by its id: sentences in which it fires
 */
public record ActEntry(
        String name,
        String definition,
        Kind kind,
        String plover,
        String cameo,
        List<String> neighbours,
        List<ActRule> rules,
        Map<String, List<String>> examples) {
    public ActEntry {
        examples = Map.copyOf(examples);
        neighbours = List.copyOf(neighbours);
        rules = List.copyOf(rules);
    }

    public enum Kind {
        VERBAL,
        MATERIAL
    }
}
