package dev.readout.wrong.jobs;

import dev.readout.wrong.intake.Fetches;

/** Wrong: does what its worker should do. */
public record ReadsItself(Fetches reader) {}
