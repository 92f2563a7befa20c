/**
 * A sentence with its readings, dates and places arrives; the engagements that it reports leave, with their
 * participants. This room must not know the acts, nor how readings were found.
 */
@NullMarked
package dev.readout.resolve.engagement;

import org.jspecify.annotations.NullMarked;
