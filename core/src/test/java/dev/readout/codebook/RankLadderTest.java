package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankLadderTest {
    private final RankLadder ladder = new RankLadder(Gazetteer.read(DataFiles.bundled()));

    @ParameterizedTest
    @CsvSource({
        "President, 1",
        "president of the Republic, 1",
        "Vice President, 2",
        "Deputy Prime Minister and Foreign Minister, 2",
        "Foreign Minister and Deputy Prime Minister, 2",
        "Minister of Foreign Affairs, 3",
        "Deputy Minister for Foreign Affairs, 4",
        "First Deputy Foreign Minister, 4",
        "Deputy Assistant Secretary of State, 5",
        "Ambassador to Toressa, 5",
        "Spokesperson of the Ministry of Foreign Affairs, 6"
    })
    void theTitleThatBeginsFirstDecides(String office, int level) {
        assertThat(ladder.findLevel(office)).hasValue(level);
    }

    @Test
    void anOfficeWithoutAKnownTitleHasNoLevel() {
        assertThat(ladder.findLevel("harbour master")).isEmpty();
        assertThat(ladder.findLevel("")).isEmpty();
        assertThat(ladder.findLevel(" , ; / ")).isEmpty();
    }
}
