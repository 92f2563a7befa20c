/**
 * Bytes become documents: files, directories and streams arrive, cleaned texts leave, each character with its place in
 * the bytes, or an issue that says why not. Of a page of HTML jsoup makes the tree and tells from where in the source each
 * node was read; the characters are read there once more, so that each keeps its bytes. Files that hold many documents are
 * taken apart by {@link dev.readout.intake.Unpacking}, one member after the other, within the
 * {@link dev.readout.intake.Limits}. A {@link dev.readout.intake.Surveyor} finds where such a file can be cut, so that its
 * portions are read side by side. This room must not know what a text means, and fetches nothing.
 */
@NullMarked
package dev.readout.intake;

import org.jspecify.annotations.NullMarked;
