package dev.readout.wrong.serve;

import dev.readout.wrong.query.QueryHelper;

/** Wrong: knows what is asked. */
public record AnswersItself(QueryHelper query) {}
