package dev.readout.language;

/** Mends one known fault of the tagger or the parser. Leaves every other sentence as it is. */
@FunctionalInterface
interface Repair {
    void mend(Draft sentence);
}
