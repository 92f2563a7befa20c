/**
 * What documents say arrives; events leave as other schemes have them: each with its codes, its sides and the pairs that
 * a named rule makes of them. This room must not know how a file looks.
 */
@NullMarked
package dev.readout.export.event;

import org.jspecify.annotations.NullMarked;
