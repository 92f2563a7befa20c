/**
 * Start here. Documents arrive, codings leave: this room wires language, resolve and coding together and knows the
 * order of the stages. It must not know files, databases or screens.
 */
@NullMarked
package dev.readout.pipeline;

import org.jspecify.annotations.NullMarked;
