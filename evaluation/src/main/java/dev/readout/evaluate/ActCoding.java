package dev.readout.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * An act as somebody coded it, in the terms of the codebook for people.
 *
 * @param act its label, such as {@code condemn}
 * @param by who acts: codes, or names where there is no code
 * @param target whom it is aimed at
 * @param addressee to whom it was said
 * @param tense {@code past}, {@code present}, {@code future}; empty where nothing is said
 * @param date when, in ISO form, as precise as known
 * @param trigger the words that express it
 * @param quote the words around it, verbatim; holds the trigger
 */
public record ActCoding(
        String act,
        List<String> by,
        List<String> target,
        List<String> addressee,
        boolean negated,
        String tense,
        boolean background,
        boolean restated,
        Optional<String> date,
        String trigger,
        String quote) {
    public ActCoding {
        by = List.copyOf(by);
        target = List.copyOf(target);
        addressee = List.copyOf(addressee);
    }
}
