package dev.readout.wrong.resolve.time;

import dev.readout.wrong.resolve.place.SeesReference;

/** Wrong: sees the room beside it. */
public record SeesPlace(SeesReference other) {}
