package dev.readout.wrong.coding;

import dev.readout.wrong.pipeline.Prints;

/** Wrong: knows who calls it. */
public record KnowsStages(Prints pipeline) {}
