package dev.readout.language.packed;

import java.io.IOException;

/**
 * What is known of words beyond the models; keys are simplified forms in lower case.
 *
 * @param ambiguity the tags that a word is seen with
 * @param clusters its Brown clusters
 */
public record PackedLexica(PackedLexicon ambiguity, PackedLexicon clusters) {

    static PackedLexica read(PackedInput in) {
        return new PackedLexica(PackedLexicon.read(in), PackedLexicon.read(in));
    }

    public void write(PackedOutput out) throws IOException {
        ambiguity.write(out);
        clusters.write(out);
    }

    /** Whether a word in lower case was in the running text that the lexica were made from. */
    public boolean knows(String word) {
        return clusters.knows(word);
    }
}
