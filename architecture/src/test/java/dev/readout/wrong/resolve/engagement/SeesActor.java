package dev.readout.wrong.resolve.engagement;

import dev.readout.wrong.resolve.actor.SeesTime;

/** Wrong: sees the room beside it. */
public record SeesActor(SeesTime other) {}
