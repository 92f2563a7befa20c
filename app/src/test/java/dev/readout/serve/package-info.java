/** Tries to get in. */
@NullMarked
package dev.readout.serve;

import org.jspecify.annotations.NullMarked;
