@NullMarked
package dev.readout.web.meet;

import org.jspecify.annotations.NullMarked;
