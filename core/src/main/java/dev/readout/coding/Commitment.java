package dev.readout.coding;

import dev.readout.document.Span;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an act of agreeing, pledging or signing binds its actors to. Who owes it are those by whom the act is.
 *
 * @param act id of the act
 * @param undertaking the clause or noun phrase that says what is promised; absent where the text says no more than the act
 * @param recipients actors whom the undertaking names as those that it is for
 * @param deadline by when, as stated
 * @param condition on what it hangs, as stated
 * @param strength the rung of the weakest word by which it is undertaken ({@code commitments.yml})
 * @param words lemmas of the content words of the undertaking, in the order of the text and each once; a name keeps its
 *     capital, a number is written {@code #300000000}, and one of any undertaking {@code ~continue}
 */
public record Commitment(
        String act,
        Optional<Span> undertaking,
        List<ActorRef> recipients,
        Optional<Deadline> deadline,
        Optional<Span> condition,
        String strength,
        List<String> words) {
    private static final Set<String> COMMITTING = Set.of("agree", "pledge", "sign");

    public Commitment {
        recipients = List.copyOf(recipients);
        words = List.copyOf(words);
    }

    /**
     * By when it shall be done.
     *
     * @param span as written, with the word before it: "by the end of the year"
     * @param due the date; it lasts till its last day, and is unknown where the text does not tell enough
     * @param rule the rule that gave the date
     * @param inferred whether the text leaves a part of the date open
     */
    public record Deadline(Span span, TimeValue due, String rule, boolean inferred) {}

    /** Whether an act commits: by what it is, and being neither history nor denied. */
    public static boolean isMadeBy(Act act) {
        return COMMITTING.contains(act.act()) && !act.background() && !act.negated();
    }

    /**
     * The commitments of acts that a person has corrected: those read before where the act still commits, and of an act that
     * was none before, what it is about.
     *
     * @param read what was read of the acts as they were coded
     */
    public static List<Commitment> of(List<Act> acts, List<Commitment> read) {
        return acts.stream()
                .filter(Commitment::isMadeBy)
                .map(act -> read.stream()
                        .filter(c -> c.act().equals(act.id()))
                        .findFirst()
                        .orElseGet(() -> new Commitment(
                                act.id(),
                                act.about(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                act.act(),
                                List.of())))
                .toList();
    }

    /** Whom it is for: the target of the act, else whom it was said to, else whom the undertaking names. */
    public List<ActorRef> beneficiaries(Act of) {
        if (!of.target().isEmpty()) {
            return of.target();
        }
        return of.addressee().isEmpty() ? recipients : of.addressee();
    }
}
