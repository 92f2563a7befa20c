package dev.readout.wrong.store;

import dev.readout.wrong.query.QueryHelper;

/** Wrong: knows the questions that are asked above it. */
public record Queries(QueryHelper query) {}
