/**
 * What all pages stand in: a request becomes a {@code Visit}, a page makes an {@code Answer} of it, and the frame shows that in the
 * visitor's language, or tells in the same frame what went wrong. Forms are protected, files have a lasting name. This room must
 * not know any single page.
 */
@NullMarked
package dev.readout.web.frame;

import org.jspecify.annotations.NullMarked;
