@NullMarked
package dev.readout.desk;

import org.jspecify.annotations.NullMarked;
