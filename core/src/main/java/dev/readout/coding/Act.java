package dev.readout.coding;

import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Optional;

/**
 * Who said or did what to whom, as one document claims it.
 *
 * @param id its name in this coding: {@code a1}, {@code a2}, … in the order of the text
 * @param act name of the codebook entry ({@code condemn})
 * @param rule id of the codebook's rule that fired ({@code condemn.verb})
 * @param by who acts; empty where the text does not tell
 * @param target whom it is aimed at or concerns
 * @param addressee to whom it was said
 * @param date when it happened
 * @param engagement id of the engagement that it belongs to
 * @param about what it is about, as written
 * @param trigger the words that express the act
 * @param quote the words that prove it, at most about 40 words; holds the trigger
 * @param respondsTo id of the act that it answers (a reply its proposal, a denial its accusation)
 * @param inferred fields that the text does not state, each with its rule
 * @param claimants who says so, from the issuing body inwards
 * @param manner adverbs of degree and manner as written ("strongly")
 */
public record Act(
        String id,
        String act,
        String rule,
        List<ActorRef> by,
        List<ActorRef> target,
        List<ActorRef> addressee,
        boolean negated,
        Tense tense,
        boolean background,
        boolean restated,
        TimeValue date,
        Optional<String> engagement,
        Optional<Span> about,
        Span trigger,
        Span quote,
        Optional<String> respondsTo,
        List<Engagement.Inferred> inferred,
        List<String> claimants,
        Optional<String> manner) {
    public Act {
        by = List.copyOf(by);
        target = List.copyOf(target);
        addressee = List.copyOf(addressee);
        inferred = List.copyOf(inferred);
        claimants = List.copyOf(claimants);
    }

    /** The same act with its actors told otherwise. */
    Act with(List<ActorRef> otherBy, List<ActorRef> otherTarget, List<ActorRef> otherAddressee) {
        return new Act(
                id,
                act,
                rule,
                otherBy,
                otherTarget,
                otherAddressee,
                negated,
                tense,
                background,
                restated,
                date,
                engagement,
                about,
                trigger,
                quote,
                respondsTo,
                inferred,
                claimants,
                manner);
    }

    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }
}
