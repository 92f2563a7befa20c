/**
 * What all rooms share: a document with its text, each character with its origin, and the issues of one input.
 * Nothing arrives here; everything else builds on it. This room must not know what a text means.
 */
@NullMarked
package dev.readout.document;

import org.jspecify.annotations.NullMarked;
