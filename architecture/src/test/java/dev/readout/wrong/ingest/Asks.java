package dev.readout.wrong.ingest;

import dev.readout.wrong.query.QueryHelper;

/** Wrong: asks the archive itself. */
public record Asks(QueryHelper query) {}
