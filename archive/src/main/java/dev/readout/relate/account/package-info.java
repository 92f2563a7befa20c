/**
 * The accounts that several documents give of one engagement, or of what they are about, arrive; what stands in which of them,
 * in what strength and in which words, leaves. This room must not know where accounts are kept or how they are shown, and it
 * never says that somebody was silent or did not keep a word: only what stands in a document, and what does not.
 */
@NullMarked
package dev.readout.relate.account;

import org.jspecify.annotations.NullMarked;
