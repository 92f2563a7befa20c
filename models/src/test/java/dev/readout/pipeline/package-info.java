/** The whole pipeline, with the real models. */
@NullMarked
package dev.readout.pipeline;

import org.jspecify.annotations.NullMarked;
