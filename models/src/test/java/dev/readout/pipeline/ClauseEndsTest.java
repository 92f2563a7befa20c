package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote, and what an act is about, end before the word that joins the next clause. */
class ClauseEndsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @Test
    void neitherEndsInAConjunction() {
        Coded coded = OneParagraph.code(
                "Norway and Kenya appreciated that both are maintaining a robust partnership based on the treaty, and"
                        + " agreed to thoroughly prepare for the summit, and urged Chad to come back to the talks.",
                "NOR",
                DAY);
        Text text = coded.document().text();

        assertThat(coded.acts())
                .hasSizeGreaterThan(1)
                .allSatisfy(act -> assertThat(text.cut(act.quote())).doesNotMatch("(?s).*(,|\\band)$"))
                .allSatisfy(
                        act -> assertThat(act.about().map(text::cut).orElse("")).doesNotMatch("(?s).*(,|\\band)$"));
    }

    /** It may hold forty words: with one word more before it, another is the last. */
    @ParameterizedTest
    @ValueSource(strings = {"", "very "})
    void aLongOneIsNotCutBehindAConjunction(String more) {
        String deeds = "missiles and rockets and shells and mines and drones and bombs and ".repeat(5);
        Coded coded = OneParagraph.code(
                "Norway " + more + "strongly condemned Chad for the launch of " + deeds + "torpedoes.", "NOR", DAY);

        assertThat(coded.acts())
                .isNotEmpty()
                .allSatisfy(act ->
                        assertThat(coded.document().text().cut(act.quote())).doesNotMatch("(?s).*\\band$"));
    }
}
