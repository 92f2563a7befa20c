package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.EventSides.Called;
import dev.readout.coding.EventSides.Dyad;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventSidesTest {
    private static final List<String> NONE = List.of();
    private static final Called HOSTILE = new Called("ACCUSE", "111", true);
    private static final Called KIND = new Called("SUPPORT", "051", false);
    private static final Called AGREED = new Called("AGREE", "057", false);
    private static final Called VISIT = new Called("CONSULT", "042", false);
    private static final Called MEETING = new Called("CONSULT", "040", false);

    @Test
    void eachActorIsPairedWithEachTarget() {
        EventSides sides = EventSides.of(List.of("AAA", "BBB"), List.of("CCC", "DDD"), List.of("EEE"), HOSTILE);
        assertThat(sides.rule()).isEqualTo("each-by-each-target");
        assertThat(sides.dyads())
                .containsExactly(
                        new Dyad("AAA", "CCC"), new Dyad("AAA", "DDD"), new Dyad("BBB", "CCC"), new Dyad("BBB", "DDD"));
    }

    @Test
    void whoHearsAHostileActIsNotHitByIt() {
        assertThat(EventSides.of(List.of("AAA"), NONE, List.of("BBB"), HOSTILE).dyads())
                .isEmpty();
        assertThat(EventSides.of(List.of("AAA"), NONE, List.of("BBB"), KIND).dyads())
                .containsExactly(new Dyad("AAA", "BBB"));
    }

    @Test
    void thoseWhoAgreeArePairedWithEachOther() {
        assertThat(EventSides.of(List.of("AAA", "BBB"), NONE, NONE, AGREED).dyads())
                .containsExactly(new Dyad("AAA", "BBB"), new Dyad("BBB", "AAA"));
        // Two who praise together do not praise each other.
        assertThat(EventSides.of(List.of("AAA", "BBB"), NONE, NONE, KIND).dyads())
                .isEmpty();
    }

    @Test
    void nobodyIsPairedWithItselfNorTwiceNorWithTheWorld() {
        assertThat(EventSides.of(List.of("AAA", "AAA"), List.of("AAA", "BBB", "BBB", "*"), NONE, KIND)
                        .dyads())
                .containsExactly(new Dyad("AAA", "BBB"));
    }

    @Test
    void aVisitorComesToAHost() {
        EventSides visit = EventSides.of(List.of("AAA", "BBB"), Optional.of("AAA"), VISIT);
        assertThat(visit.rule()).isEqualTo("visitor-to-host");
        assertThat(visit.dyads()).containsExactly(new Dyad("BBB", "AAA"));
        assertThat(EventSides.of(List.of("AAA", "BBB"), Optional.of("AAA"), MEETING)
                        .dyads())
                .hasSize(2);
        assertThat(EventSides.of(List.of("AAA", "BBB"), Optional.empty(), VISIT).dyads())
                .hasSize(2);
    }

    @Test
    void ofAGatheringNoTwoAreAPair() {
        List<String> ten =
                IntStream.range(0, EventSides.MANY).mapToObj(n -> "S" + n).toList();
        assertThat(EventSides.of(ten, Optional.empty(), MEETING).dyads()).hasSize(90);
        List<String> eleven =
                IntStream.rangeClosed(0, EventSides.MANY).mapToObj(n -> "S" + n).toList();
        assertThat(EventSides.of(eleven, Optional.empty(), MEETING).dyads()).isEmpty();
    }
}
