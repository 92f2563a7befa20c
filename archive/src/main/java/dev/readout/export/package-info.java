/**
 * Rows of an archive arrive; files for other programs leave, the same bytes for the same archive. This room must not
 * know the tables behind the rows, and lets no row out whose quote is not in its text.
 */
@NullMarked
package dev.readout.export;

import org.jspecify.annotations.NullMarked;
