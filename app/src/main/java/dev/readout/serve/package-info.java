/**
 * The one server behind pages and interface: where it listens, who is let in, and how much is borne. What it serves is handed
 * in. This room must not know what that is, nor any document.
 */
@NullMarked
package dev.readout.serve;

import org.jspecify.annotations.NullMarked;
