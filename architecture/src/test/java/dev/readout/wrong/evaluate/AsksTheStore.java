package dev.readout.wrong.evaluate;

import dev.readout.wrong.store.Queries;

/** Wrong: takes its answers from the archive. */
public record AsksTheStore(Queries answers) {}
