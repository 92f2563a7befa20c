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
 * @param inSpeech what an act must have to count where somebody speaks freely
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
        InSpeech inSpeech,
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

    /**
     * What an act needs in the turns of a transcript, where its words are most often talk ("I'm glad to be here", "we
     * believe", "I want to thank my staff"). The first person is the one who has the floor.
     */
    public enum InSpeech {
        /** Nothing more. */
        ANY,
        /** More than "we will", or a state or body at which it is aimed. */
        EXPLICIT,
        /** Somebody at whom it is aimed. */
        TARGET,
        /** A state or body at which it is aimed and that is not only called "you". */
        KNOWN_TARGET,
        /** Two states or bodies that do it together. */
        SIDES,
        /** A state or body named as doing it, other than the speaker. */
        REPORTED
    }
}
