package dev.readout.wrong.wording;

import dev.readout.wrong.intake.Fetches;

/** Wrong: knows how files are read. */
public record ReadsFiles(Fetches fetches) {}
