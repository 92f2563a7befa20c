package dev.readout.query;

/** A question to an archive. Answers come in one fixed order: document, snapshot, place in the text. */
public sealed interface Query permits DocumentQuery, EngagementQuery, ActQuery, TenureQuery {
    Page page();
}
