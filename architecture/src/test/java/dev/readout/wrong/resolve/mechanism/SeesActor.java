package dev.readout.wrong.resolve.mechanism;

import dev.readout.wrong.resolve.actor.SeesTime;

/** Wrong: sees the room beside it. */
public record SeesActor(SeesTime other) {}
