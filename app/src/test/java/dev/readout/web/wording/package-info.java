@NullMarked
package dev.readout.web.wording;

import org.jspecify.annotations.NullMarked;
