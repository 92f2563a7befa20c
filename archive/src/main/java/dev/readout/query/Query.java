package dev.readout.query;

/**
 * A question to an archive. Answers come in one fixed order: documents by their keys, facts the newest first or, of one
 * document, in the order of its text, tenures by state, office and name.
 */
public sealed interface Query permits DocumentQuery, EngagementQuery, ActQuery, TenureQuery, CommitmentQuery {
    Page page();
}
