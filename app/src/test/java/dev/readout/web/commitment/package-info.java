@NullMarked
package dev.readout.web.commitment;

import org.jspecify.annotations.NullMarked;
