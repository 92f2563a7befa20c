package dev.readout.query;

/**
 * A question to an archive. Answers come in one fixed order: documents by their keys, facts the newest first or, of one
 * document, in the order of its text, tenures by state, office and name, mechanisms by how many documents name them.
 */
public sealed interface Query
        permits DocumentQuery, EngagementQuery, ActQuery, TenureQuery, MechanismQuery, CommitmentQuery {
    Page page();
}
