package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Facts BUNDLED = Facts.read(DataFiles.bundled());

    @Test
    void holdsHeadsOfStateAndGovernmentOfManyStates() {
        assertThat(BUNDLED.holders().stream().map(OfficeHolder::country).distinct())
                .hasSizeGreaterThan(60)
                .contains("USA", "CHN", "RUS", "KOR", "PRK", "TWN", "UKR", "ISR", "IRN", "EUU", "UNO", "NATO", "TLS");
        assertThat(BUNDLED.events()).hasSizeGreaterThan(80);
    }

    @Test
    void tellsWhoHeldAnOfficeOnADay() {
        assertThat(BUNDLED.holdersOf("President", "KOR", LocalDate.of(2024, 5, 31)))
                .extracting(OfficeHolder::family)
                .containsExactly("Yoon");
        assertThat(BUNDLED.holdersOf("President", "KOR", LocalDate.of(2017, 4, 1)))
                .isEmpty();
    }

    @Test
    void findsHoldersByFamilyNameAndOffice() {
        assertThat(BUNDLED.holdersNamed("Blinken", "Secretary of State")).hasSize(1);
        assertThat(BUNDLED.holdersNamed("Blinken", "Deputy Secretary of State")).hasSize(1);
        assertThat(BUNDLED.holdersNamed("Biden", "President"))
                .singleElement()
                .satisfies(h -> assertThat(h.holdsIn(2016)).isFalse());
        assertThat(BUNDLED.holdersNamed("erdogan", "President")).isNotEmpty();
    }

    @Test
    void noOfficeIsHeldTwiceAtATimeByTheSamePerson() {
        for (OfficeHolder a : BUNDLED.holders()) {
            for (OfficeHolder b : BUNDLED.holdersNamed(a.name())) {
                boolean same = a != b
                        && a.office().equals(b.office())
                        && a.country().equals(b.country())
                        && a.name().equals(b.name());
                assertThat(same && a.holdsOn(b.from())).as(a + " and " + b).isFalse();
            }
        }
    }

    @Test
    void findsEventsByAnyName() {
        assertThat(BUNDLED.eventsNamed("AI Seoul Summit"))
                .singleElement()
                .satisfies(e -> assertThat(e.start()).isEqualTo(LocalDate.of(2024, 5, 21)));
        assertThat(BUNDLED.eventsNamed("COP-28")).hasSize(1);
        assertThat(BUNDLED.eventsNamed("Lantern Summit")).isEmpty();
    }

    @Test
    void namesTheLineOfAMistake() {
        assertThatThrownBy(() -> facts("  office-holders:\n    - {name: A, family: A, planet: X}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("planet")
                .hasMessageContaining("4");
        assertThatThrownBy(() -> facts("  events:\n    - {name: A, start: 2024-05-31, end: 2024-05-30}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("ends before");
        assertThatThrownBy(() -> facts("  events:\n    - {name: A, start: 2024-02-30}"))
                .isInstanceOf(DataException.class);
    }

    private static Facts facts(String section) {
        return Facts.read(
                new DataFiles(List.of(DataNode.parse("mine.yml", "facts:\n  source: invented\n" + section + "\n"))));
    }
}
