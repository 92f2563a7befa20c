package dev.readout.wrong.join;

import dev.readout.wrong.language.KnowsNames;

/** Wrong: joins reports by what a parser says. */
public record AsksTheParser(KnowsNames parser) {}
