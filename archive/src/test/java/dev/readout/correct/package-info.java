/** Tests of what corrections make of a coding. */
@NullMarked
package dev.readout.correct;

import org.jspecify.annotations.NullMarked;
