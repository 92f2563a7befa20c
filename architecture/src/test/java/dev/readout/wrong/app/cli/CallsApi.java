package dev.readout.wrong.app.cli;

import dev.readout.wrong.app.api.CallsWeb;

/** Wrong: one surface knows another. */
public record CallsApi(CallsWeb other) {}
