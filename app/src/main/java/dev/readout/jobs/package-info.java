/**
 * Runs that bring documents in, one after the other, each in a process of its own: so a server need not hold what codes, and is none
 * the worse for what a run does. What arrives is an order; what leaves is how far it is, and what came of it. This room must not
 * know how documents are read or coded, nor who asks.
 */
@NullMarked
package dev.readout.jobs;

import org.jspecify.annotations.NullMarked;
