package dev.readout.search;

import dev.readout.document.Span;

/**
 * A word of a text.
 *
 * @param stem its dictionary form, folded
 * @param breaks whether a block, a sentence or a part of one ends before it
 */
public record TextWord(String stem, Span span, boolean breaks) {}
