/**
 * Codings and issues arrive; one data directory with one database leaves, written by one writer and read by many. This
 * room must not know who asks, how results are shown, or how a text was coded.
 */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
