package dev.readout.wrong.resolve.place;

import dev.readout.wrong.resolve.reference.SeesEngagement;

/** Wrong: sees the room beside it. */
public record SeesReference(SeesEngagement other) {}
