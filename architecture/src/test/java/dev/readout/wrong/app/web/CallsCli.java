package dev.readout.wrong.app.web;

import dev.readout.wrong.app.cli.CallsApi;

/** Wrong: one surface knows another. */
public record CallsCli(CallsApi other) {}
