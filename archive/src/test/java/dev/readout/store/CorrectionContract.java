package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment.Addition;
import dev.readout.correct.Amendment.Alteration;
import dev.readout.correct.Amendment.Confirmation;
import dev.readout.correct.Amendment.Merger;
import dev.readout.correct.Amendment.Pairing;
import dev.readout.correct.Amendment.Rejection;
import dev.readout.correct.Amendment.Split;
import dev.readout.correct.Amendment.Undoing;
import dev.readout.correct.Correction;
import dev.readout.correct.Corrector;
import dev.readout.document.Text;
import dev.readout.pipeline.RecordSink.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people say of the record, in every store. */
abstract class CorrectionContract extends StoreFixture {
    private final Coded coded = Samples.release(1);
    private final FactKey thank = FactKey.acts(coded).get(0);
    private final FactKey condemn = FactKey.acts(coded).get(1);
    private final FactKey meeting = FactKey.engagements(coded).getFirst();

    private final Correction retarget =
            Samples.said(1, new Alteration(condemn, "target", List.of("CCC"), List.of("DDD")));

    @Test
    void whatAPersonSaysIsWhatIsRead() {
        store().accept(coded);
        store().correct(List.of(Samples.rejection(1, 0), retarget));
        Coded read = place().read("aaa-001.txt");
        assertThat(read.acts()).extracting(Act::id).containsExactly("a2", "a3");
        assertThat(read.acts().getFirst().target()).extracting(ActorRef::code).containsExactly("DDD");
        assertThat(place().export()).contains(retarget.rule()).contains("target:" + retarget.rule());
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void everyKindOfCorrectionIsReadBackAsItWasSaid() {
        Text text = coded.document().text();
        Coded other = Samples.release(2);
        List<Correction> all = new ArrayList<>(List.of(
                Samples.said(0, new Confirmation(thank, valuesOf(thank))),
                Samples.said(2, new Alteration(condemn, "about", List.of("tests of rocket"), List.of())),
                Samples.said(3, new Alteration(condemn, "addressee", List.of(), List.of("BBB", "Crag"))),
                Samples.said(
                        4,
                        new Addition(
                                text.hash(),
                                "act",
                                Samples.find(text, "tests"),
                                Samples.find(text, "Crag's tests of rocket"),
                                Map.of("act", List.of("mobilize"), "by", List.of("CCC")))),
                Samples.said(5, new Merger("CCC", "EEE", Optional.empty())),
                Samples.said(6, new Split("EEE", "Crag", "FFF", Optional.of("aaa-001.txt"))),
                Samples.said(7, new Pairing(FactKey.engagements(other).getFirst(), meeting, true)),
                Samples.said(8, new Pairing(meeting, FactKey.engagements(other).getFirst(), false)),
                Samples.rejection(1, 0)));
        store().accept(coded);
        store().accept(other);
        store().correct(all);
        Correction undoing = Samples.said(9, new Undoing(all.getLast().id()));
        store().correct(List.of(undoing));
        all.add(undoing);
        all.sort(Correction.ORDER);
        assertThat(store().listCorrections()).isEqualTo(all);
        assertThat(place().problems()).isEmpty();
        assertThat(operations("correction")).hasSize(10);
    }

    private Map<String, List<String>> valuesOf(FactKey key) {
        return Corrector.apply(coded, "aaa-001.txt", List.of()).facts().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void theSameCodingAgainChangesNothing() {
        store().accept(coded);
        store().correct(List.of(retarget));
        String before = place().export();
        List<Change> changes = changes();
        assertThat(store().isCurrent(coded.document(), "first")).isTrue();
        assertThat(store().accept(coded)).isEqualTo(Outcome.UNCHANGED);
        assertThat(place().export()).isEqualTo(before);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void theSameCorrectionTwiceIsAddedOnce() {
        store().accept(coded);
        store().correct(List.of(retarget));
        List<Change> changes = changes();
        store().correct(List.of(retarget));
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void correctionsSurviveANewCodebook() {
        store().accept(coded);
        store().correct(List.of(Samples.rejection(1, 0), retarget));
        assertThat(store().accept(Samples.release(1, "second"))).isEqualTo(Outcome.RECODED);
        Coded read = place().read("aaa-001.txt");
        assertThat(read.fingerprint()).startsWith("second+");
        assertThat(read.acts()).extracting(Act::id).containsExactly("a2", "a3");
        assertThat(read.acts().getFirst().target()).extracting(ActorRef::code).containsExactly("DDD");
        assertThat(store().isCurrent(coded.document(), "first")).isFalse();
        assertThat(store().isCurrent(coded.document(), "second")).isTrue();
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void whatFitsNoLongerIsKeptAndComesBack() {
        store().accept(coded);
        store().correct(List.of(retarget));
        String corrected = place().export();
        Coded other = new Coded(coded.document(), "second", coded.engagements(), List.of());
        store().accept(other);
        assertThat(place().read("aaa-001.txt")).satisfies(read -> {
            assertThat(read.acts()).isEmpty();
            assertThat(read.fingerprint()).isEqualTo("second");
        });
        assertThat(place().fits("aaa-001.txt")).containsExactly(retarget.id() + " unfit: the coding has no such fact");
        assertThat(place().problems()).isEmpty();
        store().accept(coded);
        assertThat(place().export()).isEqualTo(corrected);
        assertThat(place().fits("aaa-001.txt")).containsExactly(retarget.id() + " applied: ");
    }

    @Test
    void correctionsMayComeBeforeTheDocument() {
        store().accept(coded);
        store().correct(List.of(Samples.said(0, new Merger("BBB", "DDD", Optional.empty()))));
        store().accept(Samples.release(2));
        assertThat(place().read("aaa-002.txt").acts().getFirst().target())
                .extracting(ActorRef::code)
                .containsExactly("DDD");
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void undoingGivesTheCodersOwnCodingBack() {
        store().accept(coded);
        String before = place().export();
        store().correct(List.of(retarget, Samples.said(2, new Merger("BBB", "DDD", Optional.empty()))));
        assertThat(place().export()).isNotEqualTo(before);
        for (Correction correction : store().listCorrections()) {
            store().correct(List.of(Samples.said(9, new Undoing(correction.id()))));
        }
        assertThat(place().export()).isEqualTo(before);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsNotAddedAndNothingElseOfItsList() {
        store().accept(coded);
        List<Change> changes = changes();
        Correction wrong = Samples.said(3, new Alteration(condemn, "target", List.of("BBB"), List.of("DDD")));
        Correction nobody = Samples.said(4, new Merger("ZZZ", "DDD", Optional.empty()));
        Correction nothing = Samples.said(5, new Undoing("0123456789abcdef"));
        assertThatThrownBy(() -> store().correct(List.of(Samples.rejection(1, 0), wrong, nobody, nothing)))
                .isInstanceOfSatisfying(
                        CorrectionException.class,
                        e -> assertThat(e.problems())
                                .containsEntry(1, "target is 'CCC' and not 'BBB'")
                                .containsEntry(2, "no current coding has what it is about")
                                .containsEntry(3, "there is no correction 0123456789abcdef")
                                .hasSize(3));
        assertThat(store().listCorrections()).isEmpty();
        assertThat(changes()).isEqualTo(changes);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void whatIsUndoneCannotBeUndoneAgain() {
        store().accept(coded);
        store().correct(List.of(retarget, Samples.said(2, new Undoing(retarget.id()))));
        assertThatThrownBy(() -> store().correct(List.of(Samples.said(3, new Undoing(retarget.id())))))
                .hasMessageContaining("is undone already");
    }

    @Test
    void theOrderInWhichAllArrivesLeavesNoTrace() {
        long seed = 20311128;
        List<Correction> corrections = List.of(
                retarget,
                Samples.said(2, new Rejection(meeting, "meeting")),
                Samples.said(3, new Merger("BBB", "DDD", Optional.empty())),
                Samples.said(4, new Split("DDD", "Bland", "GGG", Optional.of("aaa-002.txt"))));
        List<Coded> codings = List.of(Samples.release(0), coded, Samples.release(2));
        codings.forEach(store()::accept);
        store().correct(corrections);
        String expected = place().export();
        for (int round = 0; round < 3; round++) {
            goElsewhere();
            List<Coded> shuffled = new ArrayList<>(codings);
            Collections.shuffle(shuffled, new Random(seed + round));
            shuffled.forEach(store()::accept);
            List<Correction> others = new ArrayList<>(corrections.subList(0, 3));
            Collections.shuffle(others, new Random(seed + round));
            others.forEach(c -> store().correct(List.of(c)));
            store().correct(List.of(corrections.getLast()));
            assertThat(place().export()).as("seed %d, round %d", seed, round).isEqualTo(expected);
            assertThat(place().problems()).isEmpty();
        }
    }
}
