package dev.readout.wording;

import dev.readout.query.DocumentQuery;
import java.util.Optional;

/**
 * Which formulas?
 *
 * @param of documents in which they stand
 * @param about only parts of sentences that hold these words are looked at
 * @param least in so many documents at least
 * @param shortest words of a formula
 * @param most so many formulas, and so many of boilerplate
 * @param newest only so many documents are looked at, the latest
 */
public record FormulaQuestion(DocumentQuery of, Optional<String> about, int least, int shortest, int most, int newest) {
    /** So many are read in some seconds. */
    public static final int NEWEST = 5000;
}
