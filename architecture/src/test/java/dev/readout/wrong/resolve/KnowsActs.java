package dev.readout.wrong.resolve;

import dev.readout.wrong.coding.KnowsStages;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Wrong: knows the acts, and the parser itself. */
public record KnowsActs(KnowsStages acts, NLPNode node) {}
