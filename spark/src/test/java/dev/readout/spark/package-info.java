@NullMarked
package dev.readout.spark;

import org.jspecify.annotations.NullMarked;
