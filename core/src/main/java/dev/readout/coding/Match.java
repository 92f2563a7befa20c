package dev.readout.coding;

import dev.readout.codebook.ActRule;
import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;

/**
 * A rule that fired on a predicate.
 *
 * @param sentence the sentence
 * @param token the predicate: the anchor of the rule
 * @param rule the rule
 * @param trigger the words that express the act
 */
record Match(Sentence sentence, Token token, ActRule rule, Span trigger) {}
