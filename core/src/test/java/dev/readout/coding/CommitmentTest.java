package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final ActorRef TARGET = new ActorRef("BBB", "Bland", Optional.empty(), "name");
    private static final ActorRef HEARER = new ActorRef("CCC", "Crag", Optional.empty(), "name");
    private static final ActorRef NAMED = new ActorRef("DDD", "Dune", Optional.empty(), "name");

    private static Act act(String id, String act, List<ActorRef> target, List<ActorRef> addressee, boolean negated) {
        return new Act(
                id,
                act,
                act + ".verb",
                List.of(new ActorRef("AAA", "Aal", Optional.empty(), "name")),
                target,
                addressee,
                negated,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                Optional.of(new Span(9, 20)),
                new Span(4, 8),
                new Span(0, 20),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Commitment read(String act) {
        return new Commitment(
                act,
                Optional.of(new Span(9, 15)),
                List.of(NAMED),
                Optional.empty(),
                Optional.empty(),
                "will",
                List.of("ship"));
    }

    @Test
    void itIsForTheTargetElseForWhoHeardItElseForWhomItNames() {
        assertThat(read("a1").beneficiaries(act("a1", "pledge", List.of(TARGET), List.of(HEARER), false)))
                .containsExactly(TARGET);
        assertThat(read("a1").beneficiaries(act("a1", "pledge", List.of(), List.of(HEARER), false)))
                .containsExactly(HEARER);
        assertThat(read("a1").beneficiaries(act("a1", "pledge", List.of(), List.of(), false)))
                .containsExactly(NAMED);
    }

    @Test
    void onlyAgreeingPledgingAndSigningCommitsAndNotWhatIsDenied() {
        assertThat(Commitment.isMadeBy(act("a1", "sign", List.of(), List.of(), false)))
                .isTrue();
        assertThat(Commitment.isMadeBy(act("a1", "pledge", List.of(), List.of(), true)))
                .isFalse();
        assertThat(Commitment.isMadeBy(act("a1", "state", List.of(), List.of(), false)))
                .isFalse();
    }

    @Test
    void correctedActsKeepWhatWasReadAndNewOnesHaveWhatTheyAreAbout() {
        List<Act> corrected = List.of(
                act("a1", "agree", List.of(), List.of(), false),
                act("a2", "state", List.of(), List.of(), false),
                act("a3", "pledge", List.of(), List.of(), false));
        List<Commitment> commitments = Commitment.of(corrected, List.of(read("a1"), read("a2")));
        assertThat(commitments).extracting(Commitment::act).containsExactly("a1", "a3");
        assertThat(commitments.getFirst()).isEqualTo(read("a1"));
        assertThat(commitments.getLast().undertaking()).contains(new Span(9, 20));
        assertThat(commitments.getLast().strength()).isEqualTo("pledge");
        assertThat(commitments.getLast().words())
                .as("no chain is told of what no reader read")
                .isEmpty();
    }
}
