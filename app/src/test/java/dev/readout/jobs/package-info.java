@NullMarked
package dev.readout.jobs;

import org.jspecify.annotations.NullMarked;
