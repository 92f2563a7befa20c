/**
 * Texts with what is known beside them arrive; whether one is a repost of another leaves, and the keys by which those
 * that may be are found. This room must not know where texts are kept, who asks, or what time it is.
 */
@NullMarked
package dev.readout.likeness;

import org.jspecify.annotations.NullMarked;
