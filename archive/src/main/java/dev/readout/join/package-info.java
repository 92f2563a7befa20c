/**
 * Reports of engagements arrive, each with what is known of its document; which of them are of one event leaves, with what
 * speaks for it and against it, and the keys by which those that may be are found. This room must not know where reports are
 * kept, who asks, or what time it is.
 */
@NullMarked
package dev.readout.join;

import org.jspecify.annotations.NullMarked;
