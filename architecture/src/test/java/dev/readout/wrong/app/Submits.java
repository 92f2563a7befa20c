package dev.readout.wrong.app;

import dev.readout.wrong.spark.Stores;

/** Wrong: brings the cluster into the program. */
public record Submits(Stores cluster) {}
