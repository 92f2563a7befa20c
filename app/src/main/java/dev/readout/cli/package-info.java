/**
 * Arguments arrive; data leave on standard output, everything else on standard error, and an exit code. Commands are
 * thin: they read options and call intake, the pipeline, the store and the queries. This room must not know the web.
 */
@NullMarked
package dev.readout.cli;

import org.jspecify.annotations.NullMarked;
