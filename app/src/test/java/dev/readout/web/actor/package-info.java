@NullMarked
package dev.readout.web.actor;

import org.jspecify.annotations.NullMarked;
