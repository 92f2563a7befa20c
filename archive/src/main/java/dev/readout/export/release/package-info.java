/**
 * An archive arrives; a bundle that can be cited leaves: data, codebook, coverage, and checksums of all of it. The same
 * archive gives the same bytes.
 */
@NullMarked
package dev.readout.export.release;

import org.jspecify.annotations.NullMarked;
