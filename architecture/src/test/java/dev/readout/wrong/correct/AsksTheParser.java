package dev.readout.wrong.correct;

import dev.readout.wrong.language.KnowsNames;

/** Wrong: corrects by what a parser says. */
public record AsksTheParser(KnowsNames parser) {}
