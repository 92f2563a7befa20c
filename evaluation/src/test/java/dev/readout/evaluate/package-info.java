/** Tests of the evaluation. */
@NullMarked
package dev.readout.evaluate;

import org.jspecify.annotations.NullMarked;
