/**
 * The texts of an archive arrive, by way of its index; what becomes of their wording leaves: where a phrase was used first and
 * last, which phrases are formulas, how the editions of a series differ, what is new in a release. Each with its exact spans
 * and with the number of documents that it rests on. This room must not know who asks or how the answers are shown.
 */
@NullMarked
package dev.readout.wording;

import org.jspecify.annotations.NullMarked;
