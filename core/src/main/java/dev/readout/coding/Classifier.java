package dev.readout.coding;

/** Says what a source does to a target in a sentence, whatever the sentence is. Thread-safe. */
@FunctionalInterface
public interface Classifier {
    /**
     * @param sentence one or more sentences of English
     * @param source who acts, as written in the sentence
     * @param target at whom it is aimed, as written in the sentence
     */
    Choice classify(String sentence, String source, String target);
}
