/**
 * The interface for programs: questions over HTTP, answers in JSON, and the description that both are made by. What arrives is a
 * request of anybody; what leaves is rows of the archive, or a problem. This room must not know a page, a command or the parser.
 */
@NullMarked
package dev.readout.api;

import org.jspecify.annotations.NullMarked;
