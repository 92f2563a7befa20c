package dev.readout.relate.commitment;

import dev.readout.correct.Judgement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** How a commitment stands, as far as the archive tells. That none of it was found does not say that nothing was done. */
public enum Status {
    OPEN,
    /** Told again later. */
    RESTATED,
    /** Somebody is said to have done what was undertaken; no person has said yet whether it is that. */
    PROPOSED,
    /** The deadline has passed, and no evidence was accepted. */
    OVERDUE,
    /** A person accepted evidence. */
    KEPT;

    /**
     * The status on a day.
     *
     * @param judgements the last words of people on this commitment
     */
    public static Status of(Chain chain, Collection<Judgement> judgements, LocalDate today) {
        Optional<Status> alone = find(chain.asked(), judgements, today);
        if (alone.isPresent()) {
            return alone.get();
        }
        if (chain.evidence().stream().anyMatch(Chain.Proposal::isOpen)) {
            return PROPOSED;
        }
        return chain.later().isEmpty() ? OPEN : RESTATED;
    }

    /** {@link #KEPT} or {@link #OVERDUE}, which hang on nothing else that the archive tells; absent where it is neither. */
    public static Optional<Status> find(Undertaken asked, Collection<Judgement> judgements, LocalDate today) {
        if (judgements.stream().anyMatch(j -> j.verdict() == Judgement.Verdict.ACCEPT)) {
            return Optional.of(KEPT);
        }
        return asked.due().filter(due -> due.isBefore(today)).map(due -> OVERDUE);
    }
}
