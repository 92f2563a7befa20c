package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Dyads.Dyad;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadsTest {
    private static final List<String> NONE = List.of();

    @Test
    void eachActorIsPairedWithEachTarget() {
        assertThat(Dyads.of(List.of("AAA", "BBB"), List.of("CCC", "DDD"), List.of("EEE"), true))
                .containsExactly(
                        new Dyad("AAA", "CCC"), new Dyad("AAA", "DDD"), new Dyad("BBB", "CCC"), new Dyad("BBB", "DDD"));
    }

    @Test
    void whoHearsAHostileActIsNotHitByIt() {
        assertThat(Dyads.of(List.of("AAA"), NONE, List.of("BBB"), true)).isEmpty();
        assertThat(Dyads.of(List.of("AAA"), NONE, List.of("BBB"), false)).containsExactly(new Dyad("AAA", "BBB"));
    }

    @Test
    void thoseWhoActTogetherArePairedWithEachOther() {
        assertThat(Dyads.of(List.of("AAA", "BBB"), NONE, NONE, false))
                .containsExactly(new Dyad("AAA", "BBB"), new Dyad("BBB", "AAA"));
        assertThat(Dyads.of(List.of("AAA"), NONE, NONE, false)).isEmpty();
        assertThat(Dyads.of(List.of("AAA", "BBB"), NONE, NONE, true)).isEmpty();
    }

    @Test
    void nobodyIsPairedWithItselfNorTwice() {
        assertThat(Dyads.of(List.of("AAA", "AAA"), List.of("AAA", "BBB", "BBB"), NONE, false))
                .containsExactly(new Dyad("AAA", "BBB"));
        assertThat(Dyads.of(List.of("AAA", "AAA", "BBB")))
                .containsExactly(new Dyad("AAA", "BBB"), new Dyad("BBB", "AAA"));
    }
}
