/** The product arrives as a user has it; one table of measurements beside their budgets leaves. Nothing is asserted. */
@NullMarked
package dev.readout.bench;

import org.jspecify.annotations.NullMarked;
