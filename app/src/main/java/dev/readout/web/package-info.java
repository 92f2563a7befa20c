/**
 * Requests from a browser on this machine arrive; pages leave, rendered here and readable without scripts. This room
 * must not know the commands, the parser or how a coding is made.
 */
@NullMarked
package dev.readout.web;

import org.jspecify.annotations.NullMarked;
