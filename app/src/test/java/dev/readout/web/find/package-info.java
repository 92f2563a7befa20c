@NullMarked
package dev.readout.web.find;

import org.jspecify.annotations.NullMarked;
