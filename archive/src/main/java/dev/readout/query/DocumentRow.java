package dev.readout.query;

import java.util.Optional;

/**
 * A version of a document, as it is coded now.
 *
 * @param length of its text, in code points
 * @param latest whether no later version stands in its place
 * @param repostOf the key of the document that this one repeats
 */
public record DocumentRow(
        Source source, int length, int engagements, int acts, boolean latest, Optional<String> repostOf) {}
