package dev.readout.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment.Addition;
import dev.readout.correct.Amendment.Alteration;
import dev.readout.correct.Amendment.Merger;
import dev.readout.correct.Amendment.Rejection;
import dev.readout.correct.Amendment.Split;
import dev.readout.correct.Amendment.Undoing;
import dev.readout.document.Span;
import dev.readout.store.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What many corrections come to, whatever order they arrive in, and what tells them apart. */
class CorrectionOrderTest extends CorrectorFixture {
    @Test
    void oneCorrectionRestsOnTheOneBefore() {
        Alteration first = new Alteration(condemn, "target", List.of("CCC"), List.of("DDD"));
        Alteration then = new Alteration(condemn, "target", List.of("DDD"), List.of("EEE"));
        assertThat(valuesOf(apply(first, then), condemn)).containsEntry("target", List.of("EEE"));
        assertThat(apply(then, first).fits())
                .extracting(Fit::outcome)
                .containsExactly(Fit.Outcome.UNFIT, Fit.Outcome.APPLIED);
    }

    @Test
    void anUndoingCanBeUndone() {
        Correction rejection = Samples.said(1, new Rejection(condemn, "condemn"));
        Correction undoing = Samples.said(2, new Undoing(rejection.id()));
        Correction again = Samples.said(3, new Undoing(undoing.id()));
        assertThat(Corrector.apply(base, DOCUMENT, List.of(rejection, undoing)).coded())
                .isEqualTo(base);
        assertThat(Corrector.apply(base, DOCUMENT, List.of(again, undoing, rejection))
                        .coded()
                        .acts())
                .hasSize(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatterAndUndoingAllGivesTheBase() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<Correction> all = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                all.add(Samples.said(n, any(random)));
            }
            Corrected expected = Corrector.apply(base, DOCUMENT, all);
            Collections.shuffle(all, random);
            assertThat(Corrector.apply(base, DOCUMENT, all)).as("seed %d", seed).isEqualTo(expected);
            List<Correction> undone = new ArrayList<>(all);
            all.forEach(c -> undone.add(Samples.said(100, new Undoing(c.id()))));
            Collections.shuffle(undone, random);
            Corrected back = Corrector.apply(base, DOCUMENT, undone);
            assertThat(back.coded()).as("seed %d", seed).isEqualTo(base);
            assertThat(back.fits()).as("seed %d", seed).isEmpty();
        }
    }

    /** Anything that somebody may say of release 1, whether it fits or not. */
    private Amendment any(Random random) {
        List<FactKey> facts = List.of(thank, condemn, pledge, meeting);
        List<String> codes = List.of("AAA", "BBB", "CCC", "DDD");
        FactKey fact = facts.get(random.nextInt(facts.size()));
        String code = codes.get(random.nextInt(codes.size()));
        String other = codes.get((codes.indexOf(code) + 1 + random.nextInt(3)) % 4);
        int at = random.nextInt(text.length() - 8);
        return switch (random.nextInt(6)) {
            case 0 ->
                new Rejection(
                        fact, List.of("thank", "condemn", "pledge", "meeting").get(facts.indexOf(fact)));
            case 1 -> new Merger(code, other, Optional.empty());
            case 2 ->
                new Split(code, List.of("Bland", "Crag", "Bea Boor").get(random.nextInt(3)), other, Optional.empty());
            case 3 -> new Alteration(fact, "target", List.of(code), List.of(other));
            case 4 ->
                new Addition(
                        text.hash(), "act", new Span(at, at + 3), new Span(at, at + 8), Map.of("act", List.of("deny")));
            default -> new Alteration(fact, "date", List.of("2031-05-04"), List.of("2031"));
        };
    }

    @Test
    void anIdIsOfAllThatIsSaid() {
        Correction one = Samples.said(0, new Rejection(condemn, "condemn"));
        assertThat(Samples.said(0, new Rejection(condemn, "condemn")).id()).isEqualTo(one.id());
        List<Correction> others = List.of(
                Samples.said(1, one.amendment()),
                Samples.said(0, new Rejection(condemn, "accuse")),
                Samples.said(0, new Rejection(thank, "condemn")),
                new Correction(one.amendment(), "Eve", one.at(), one.why()),
                new Correction(one.amendment(), one.who(), one.at(), "So."));
        assertThat(others).extracting(Correction::id).doesNotContain(one.id()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new Correction(one.amendment(), "Dee", one.at(), " "))
                .hasMessageContaining("who and why");
    }
}
