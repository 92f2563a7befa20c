/**
 * Codings and hand-made ones of the same texts arrive; figures leave: precision, recall, agreement. This room must not
 * know how a text is read or coded, nor how figures are asked for.
 */
@NullMarked
package dev.readout.evaluate;

import org.jspecify.annotations.NullMarked;
