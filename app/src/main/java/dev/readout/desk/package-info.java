/**
 * The desk at which commands and interface meet: what people say of the record is read here, and what they are told of it is
 * written, each in one form. What arrives is words and JSON of a person; what leaves is corrections, and fields to be shown. This
 * room must not know who asks, nor how anything is coded.
 */
@NullMarked
package dev.readout.desk;

import org.jspecify.annotations.NullMarked;
