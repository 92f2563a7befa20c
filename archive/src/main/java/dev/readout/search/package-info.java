/**
 * The archive's change log arrives, and an index of its words is kept up by it; a question arrives, and documents leave,
 * each with the exact spans that answer it, cut out of the stored text. The index is derived: it may be deleted at any
 * time. This room must not know who asks, how hits are shown, or who makes vectors of sentences.
 */
@NullMarked
package dev.readout.search;

import org.jspecify.annotations.NullMarked;
