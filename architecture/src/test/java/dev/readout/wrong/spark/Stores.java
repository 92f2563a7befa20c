package dev.readout.wrong.spark;

import dev.readout.wrong.store.Queries;

/** Wrong: writes into an archive from a cluster. */
public record Stores(Queries store) {}
