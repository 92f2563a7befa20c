package dev.readout.evaluate;

import java.util.List;

/**
 * What one coder wrote down of one document.
 *
 * @param file name of the document's file
 * @param codebook version of the codebook; empty where the coder wrote none
 */
public record Coding(String file, String codebook, List<EngagementCoding> engagements, List<ActCoding> acts) {
    public Coding {
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }

    /** Of a document in which nothing was found. */
    public static Coding none(String file, String codebook) {
        return new Coding(file, codebook, List.of(), List.of());
    }
}
