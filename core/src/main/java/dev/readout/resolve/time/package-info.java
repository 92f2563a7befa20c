/**
 * Sentences arrive, with what is known of the day of publication; dates leave, each with the rule that resolved it and
 * the fields that no text states. This room must not know who acts, where, or what an act is.
 */
@NullMarked
package dev.readout.resolve.time;

import org.jspecify.annotations.NullMarked;
