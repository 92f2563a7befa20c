/**
 * Tagger and parser over the packed models: words arrive, their tags, and the word that each depends on, leave. They decide
 * as NLP4J's own do, to the last bit of each score, on flat arrays: a test in the module {@code models} holds them to it.
 * This package must not know how models are stored, nor what is mended in a tree afterwards.
 */
@NullMarked
package dev.readout.language.decode;

import org.jspecify.annotations.NullMarked;
