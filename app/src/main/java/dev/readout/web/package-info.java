/**
 * Requests of a browser arrive, pages leave. This room reads the archive through {@code query} and must not know the
 * commands, the parser or how documents are coded.
 */
@NullMarked
package dev.readout.web;

import org.jspecify.annotations.NullMarked;
