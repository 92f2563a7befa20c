package dev.readout.wrong.fetch;

import dev.readout.wrong.intake.Fetches;

/** Wrong: knows who reads what it fetches. */
public record Reads(Fetches reader) {}
