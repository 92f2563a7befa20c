/** Tests of the pages. */
@NullMarked
package dev.readout.web.start;

import org.jspecify.annotations.NullMarked;
