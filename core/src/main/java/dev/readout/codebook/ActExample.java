package dev.readout.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence of our own that an act is coded from, or is not though it holds the words.
 *
 * @param act name of the act
 * @param text the sentence
 * @param trigger the words of it that express the act; empty in a negative example
 * @param by who acts, as written; empty where the sentence does not tell, or is a negative example
 * @param negative whether the act must not be coded
 * @param why of a negative example: why not
 * @param after whether it was written after the rules, without looking at them
 * @param file where it stands
 * @param line where it stands
 */
public record ActExample(
        String act,
        String text,
        Optional<String> trigger,
        List<String> by,
        boolean negative,
        Optional<String> why,
        boolean after,
        String file,
        int line) {
    public ActExample {
        by = List.copyOf(by);
    }

    /** A name that stays as long as act and sentence do. */
    public String id() {
        return act + "." + String.format(Locale.ROOT, "%08x", text.hashCode());
    }
}
