/**
 * A coding and what people said of it arrive; the corrected coding leaves, with how each correction fits. Pure: knows no
 * database, no clock and no file.
 */
@NullMarked
package dev.readout.correct;

import org.jspecify.annotations.NullMarked;
