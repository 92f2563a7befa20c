/**
 * The program's entrance: wires the commands with the parser and the pages, each of which is loaded only by the command
 * that needs it. This room must not do any work of its own.
 */
@NullMarked
package dev.readout.app;

import org.jspecify.annotations.NullMarked;
