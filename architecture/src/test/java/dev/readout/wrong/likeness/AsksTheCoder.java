package dev.readout.wrong.likeness;

import dev.readout.wrong.coding.KnowsStages;

/** Wrong: judges texts by how they were coded. */
public record AsksTheCoder(KnowsStages coder) {}
