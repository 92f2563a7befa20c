/** Questions about what was undertaken arrive; a board by how it stands, and chains with their evidence leave. */
@NullMarked
package dev.readout.web.commitment;

import org.jspecify.annotations.NullMarked;
