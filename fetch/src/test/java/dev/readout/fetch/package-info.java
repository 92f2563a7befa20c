@NullMarked
package dev.readout.fetch;

import org.jspecify.annotations.NullMarked;
