/**
 * The pages of {@code serve}, put together. Requests of a browser arrive, pages leave. This room reads the archive through
 * {@code query} and must not know the commands, the interface, the parser or how documents are coded.
 */
@NullMarked
package dev.readout.web;

import org.jspecify.annotations.NullMarked;
