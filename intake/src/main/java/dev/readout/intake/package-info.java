/**
 * Bytes become documents: files, directories and streams arrive, cleaned texts leave, each character with its place in
 * the bytes, or an issue that says why not. HTML is read by a scanner of our own, for two reasons: a tree does not tell
 * where a character of a text node stood once entities are decoded, and a scanner needs no recursion, so no depth of
 * nesting can break it. Files that hold many documents are taken apart by {@link dev.readout.intake.Unpacking}, one member
 * after the other, within the {@link dev.readout.intake.Limits}. This room must not know what a text means, and fetches nothing.
 */
@NullMarked
package dev.readout.intake;

import org.jspecify.annotations.NullMarked;
