/**
 * The same coder on a cluster. Files of many documents arrive, cut into parts; tables in Parquet leave, part by part, and what
 * is there is not made again. It sees core and intake alone: it must not know archives, commands or screens.
 */
@NullMarked
package dev.readout.spark;

import org.jspecify.annotations.NullMarked;
