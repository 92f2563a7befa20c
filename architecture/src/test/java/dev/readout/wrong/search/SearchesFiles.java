package dev.readout.wrong.search;

import dev.readout.wrong.intake.Fetches;

/** Wrong: knows how files are read. */
public record SearchesFiles(Fetches fetches) {}
