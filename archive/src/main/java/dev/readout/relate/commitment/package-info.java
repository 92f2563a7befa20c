/**
 * Commitments of several documents arrive, with what was done later and what people said of it; which of them are one
 * undertaking leaves, how it changed from one to the next, and how it stands. This room must not know where any of it is
 * kept, and says of nothing that it was broken.
 */
@NullMarked
package dev.readout.relate.commitment;

import org.jspecify.annotations.NullMarked;
