package dev.readout.wrong.language;

import dev.readout.wrong.resolve.KnowsActs;

/** Wrong: knows who is named. */
public record KnowsNames(KnowsActs names) {}
