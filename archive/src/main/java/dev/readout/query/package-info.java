/**
 * Questions arrive; rows leave, each with its words cut anew out of the stored text. The one way into an archive for
 * every surface and export. This room must not know how rows are shown, and never writes.
 */
@NullMarked
package dev.readout.query;

import org.jspecify.annotations.NullMarked;
