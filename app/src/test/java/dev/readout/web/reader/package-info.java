/** Tests of the pages. */
@NullMarked
package dev.readout.web.reader;

import org.jspecify.annotations.NullMarked;
