/**
 * Sentences arrive; venues, cities, states that something happens in, and regions leave. This room must not know who
 * acts, when, or what an act is.
 */
@NullMarked
package dev.readout.resolve.place;

import org.jspecify.annotations.NullMarked;
