package dev.readout.query;

import dev.readout.coding.Commitment;
import dev.readout.correct.Judgement;
import dev.readout.relate.commitment.Chain;
import dev.readout.relate.commitment.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A commitment with its words and how it stands.
 *
 * @param act the act that makes it, with its quote
 * @param undertaking its words, cut out of the stored text
 * @param deadline the words that state it
 * @param condition the words that state it
 * @param chain where it is told again, and what may show that it was kept
 * @param judgements the last words of people on it, one for each piece of evidence
 * @param quotes of the evidence, by its keys; only where one commitment is asked for
 */
public record CommitmentRow(
        ActRow act,
        Commitment commitment,
        Optional<String> undertaking,
        Optional<String> deadline,
        Optional<String> condition,
        Chain chain,
        List<Judgement> judgements,
        Status status,
        Map<String, String> quotes) {
    public CommitmentRow {
        judgements = List.copyOf(judgements);
        quotes = Map.copyOf(quotes);
    }

    CommitmentRow with(Map<String, String> others) {
        return new CommitmentRow(act, commitment, undertaking, deadline, condition, chain, judgements, status, others);
    }
}
