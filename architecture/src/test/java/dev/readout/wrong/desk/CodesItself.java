package dev.readout.wrong.desk;

import dev.readout.wrong.language.KnowsNames;

/** Wrong: takes what a parser says for what a person says. */
public record CodesItself(KnowsNames parser) {}
