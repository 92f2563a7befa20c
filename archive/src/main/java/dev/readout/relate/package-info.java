/**
 * Codings of several documents, or of several versions of one, arrive; what they have to do with each other leaves. This
 * room must not know where codings are kept or how a text was coded, and changes none of them.
 */
@NullMarked
package dev.readout.relate;

import org.jspecify.annotations.NullMarked;
