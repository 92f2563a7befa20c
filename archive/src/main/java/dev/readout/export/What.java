package dev.readout.export;

/** Of what there is a row each. */
public enum What {
    ACTS,
    ENGAGEMENTS,
    DOCUMENTS
}
