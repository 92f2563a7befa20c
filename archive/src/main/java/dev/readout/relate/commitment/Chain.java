package dev.readout.relate.commitment;

import dev.readout.codebook.CommitmentWords;
import dev.readout.correct.Judgement;
import dev.readout.relate.commitment.Resemblance.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that tells one commitment again, earlier and later: like the one that is asked about, and not merely like one that is
 * like it, so that a chain does not drift. A pure function of the set.
 */
public record Chain(Undertaken asked, List<Member> members, List<Proposal> evidence) {
    public Chain {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }

    /**
     * A commitment in the chain.
     *
     * @param link to the one that is asked about; absent of itself
     * @param step how it differs from the one before
     */
    public record Member(Undertaken undertaken, Optional<Link> link, Step step) {}

    /**
     * What was done later and may show that it was kept.
     *
     * @param judgement the last word of a person on it
     */
    public record Proposal(Done done, Link link, Optional<Judgement> judgement) {
        public boolean isAccepted() {
            return judgement
                    .filter(j -> j.verdict() == Judgement.Verdict.ACCEPT)
                    .isPresent();
        }

        boolean isOpen() {
            return judgement.isEmpty();
        }
    }

    /**
     * The chain of one commitment.
     *
     * @param others commitments among which it may be told again; those of its own document are the same telling
     * @param done among which evidence may be
     * @param judgements of people, on any commitment
     */
    public static Chain of(
            Undertaken asked,
            Collection<Undertaken> others,
            Collection<Done> done,
            Collection<Judgement> judgements,
            CommitmentWords words) {
        Resemblance resemblance = new Resemblance(words.measure());
        List<Undertaken> like = new ArrayList<>(List.of(asked));
        others.stream()
                .filter(o -> !o.document().equals(asked.document()))
                .filter(o -> resemblance.find(asked, o).isPresent())
                .forEach(like::add);
        like.sort(Undertaken.ORDER);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < like.size(); i++) {
            Undertaken u = like.get(i);
            Step step = i == 0 ? Step.first() : Step.between(like.get(i - 1), u, words);
            members.add(new Member(u, u.equals(asked) ? Optional.empty() : resemblance.find(asked, u), step));
        }
        return new Chain(asked, members, proposals(asked, done, judgements, resemblance));
    }

    private static List<Proposal> proposals(
            Undertaken asked, Collection<Done> done, Collection<Judgement> judgements, Resemblance resemblance) {
        return done.stream()
                .filter(d -> d.day().compareTo(asked.day()) > 0 && !d.document().equals(asked.document()))
                .filter(d -> d.by().stream().anyMatch(asked.by()::contains))
                .sorted(Done.ORDER)
                .flatMap(d -> resemblance.findDone(asked.words(), d).stream()
                        .map(link -> new Proposal(d, link, last(judgements, asked, d))))
                .toList();
    }

    private static Optional<Judgement> last(Collection<Judgement> judgements, Undertaken asked, Done done) {
        return judgements.stream()
                .filter(j -> j.commitment().equals(asked.key().toString())
                        && j.evidence().equals(done.key().toString()))
                .max(Judgement.ORDER);
    }

    /** Those that were told after the one that is asked about. */
    public List<Member> later() {
        return members.stream()
                .filter(m -> Undertaken.ORDER.compare(m.undertaken(), asked) > 0)
                .toList();
    }

    public Undertaken last() {
        return members.getLast().undertaken();
    }
}
