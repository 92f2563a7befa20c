/** Asks the interface what it says it answers, and much else. */
@NullMarked
package dev.readout.api;

import org.jspecify.annotations.NullMarked;
