@NullMarked
package dev.readout.web.mechanism;

import org.jspecify.annotations.NullMarked;
