package dev.readout.wrong.app.api;

import dev.readout.wrong.app.web.CallsCli;
import dev.readout.wrong.language.KnowsNames;

/** Wrong: one surface knows another, and the parser. */
public record CallsWeb(CallsCli other, KnowsNames parser) {}
