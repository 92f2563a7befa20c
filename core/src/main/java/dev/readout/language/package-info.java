/**
 * A document with its text arrives; sentences with tokens, lemmas, tags and a dependency tree leave. This room must
 * not know who is named or what is done in them.
 */
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
