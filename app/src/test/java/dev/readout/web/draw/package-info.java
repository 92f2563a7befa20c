@NullMarked
package dev.readout.web.draw;

import org.jspecify.annotations.NullMarked;
