package dev.readout.query;

import dev.readout.document.Issue;
import dev.readout.store.Input;

/** An issue, and the input that it was met in. */
public record FailedInput(Issue issue, Input input) {}
