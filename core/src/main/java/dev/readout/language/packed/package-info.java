/**
 * The parser's models as flat files of primitives. Files arrive; their content leaves. This package must
 * not know what texts they are used on. NLP4J's own format (Java serialisation in xz) is read by the module
 * {@code models}, once, at build time.
 */
@NullMarked
package dev.readout.language.packed;

import org.jspecify.annotations.NullMarked;
