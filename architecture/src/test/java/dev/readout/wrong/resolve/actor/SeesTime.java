package dev.readout.wrong.resolve.actor;

import dev.readout.wrong.resolve.time.SeesPlace;

/** Wrong: sees the room beside it. */
public record SeesTime(SeesPlace other) {}
