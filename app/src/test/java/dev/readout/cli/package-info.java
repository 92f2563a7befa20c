/** Commands as a person would run them, in one process, over files of their own. */
@NullMarked
package dev.readout.cli;

import org.jspecify.annotations.NullMarked;
