package dev.readout.query;

/**
 * A version of a document, as it is coded now.
 *
 * @param length of its text, in code points
 */
public record DocumentRow(Source source, int length, int engagements, int acts) {}
