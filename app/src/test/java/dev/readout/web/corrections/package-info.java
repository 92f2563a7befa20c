/** Tests of the pages. */
@NullMarked
package dev.readout.web.corrections;

import org.jspecify.annotations.NullMarked;
