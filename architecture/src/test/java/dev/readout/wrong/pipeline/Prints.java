package dev.readout.wrong.pipeline;

import dev.readout.wrong.app.cli.CallsApi;

/** Wrong: knows a screen. */
public record Prints(CallsApi screen) {}
