/** Tests of the pages. */
@NullMarked
package dev.readout.web.frame;

import org.jspecify.annotations.NullMarked;
