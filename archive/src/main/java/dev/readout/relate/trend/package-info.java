/**
 * Finds where a series of figures turns. What arrives are numbers in the order of time, what leaves are the places at which their
 * level changes. It knows no archive and no facts.
 */
@NullMarked
package dev.readout.relate.trend;

import org.jspecify.annotations.NullMarked;
