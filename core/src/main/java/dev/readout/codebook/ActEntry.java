package dev.readout.codebook;

import java.util.List;

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
 */
public record ActEntry(
        String name,
        String definition,
        Kind kind,
        String plover,
        String cameo,
        List<String> neighbours,
        List<ActRule> rules) {
    public ActEntry {
        neighbours = List.copyOf(neighbours);
        rules = List.copyOf(rules);
    }

    public enum Kind {
        VERBAL,
        MATERIAL
    }
}
