/** Tests of the intake, and the small tools that measure it. */
@NullMarked
package dev.readout.intake;

import org.jspecify.annotations.NullMarked;
