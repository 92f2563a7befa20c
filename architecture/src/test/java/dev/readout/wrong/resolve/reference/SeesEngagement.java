package dev.readout.wrong.resolve.reference;

import dev.readout.wrong.resolve.engagement.SeesActor;

/** Wrong: sees the room beside it. */
public record SeesEngagement(SeesActor other) {}
