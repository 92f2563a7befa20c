package dev.readout.wrong.query;

/** Wrong: a name that says nothing. */
public record QueryHelper() {}
