/**
 * Data files arrive; validated immutable objects leave: acts with their rules, lexicons, actors, places, datable
 * facts. This room must not know any document.
 */
@NullMarked
package dev.readout.codebook;

import org.jspecify.annotations.NullMarked;
