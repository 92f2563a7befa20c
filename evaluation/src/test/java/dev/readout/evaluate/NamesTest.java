package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluate.EngagementCoding.Participant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static Participant person(String name) {
        return new Participant(Optional.of(name), Optional.of("XVA"));
    }

    @Test
    void caseAccentsArticlesAndOrderDoNotMatter() {
        assertThat(Names.same(List.of("The Front", "Tomás"), List.of("tomas", "front")))
                .isTrue();
        assertThat(Names.same(List.of("XVA"), List.of("XVA", "XOR"))).isFalse();
    }

    @Test
    void aShorterNameIsWithinALongerOne() {
        assertThat(Names.shared(
                        List.of(person("Kurt M. Arden"), person("Maud Ellingsen")),
                        List.of(person("Arden"), person("Ellingsen Petar"))))
                .isEqualTo(1);
    }

    @Test
    void whoHasNoNameIsKnownByTheCountry() {
        Participant state = new Participant(Optional.empty(), Optional.of("XOR"));

        assertThat(Names.shared(List.of(state), List.of(state, state))).isEqualTo(1);
        assertThat(Names.shared(List.of(state), List.of(person("Arden")))).isZero();
    }
}
