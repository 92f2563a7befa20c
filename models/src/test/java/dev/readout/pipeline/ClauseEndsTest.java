package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

    @Test
    void aLongOneIsNotCutBehindAConjunction() {
        String deeds = "launching missiles from the island and the port and the lake and the hill and the wood";
        Coded coded = OneParagraph.code(
                "Norway strongly condemned Chad for " + deeds + " and " + deeds.replace("launching", "testing") + ".",
                "NOR",
                DAY);

        assertThat(coded.acts())
                .isNotEmpty()
                .allSatisfy(act ->
                        assertThat(coded.document().text().cut(act.quote())).doesNotMatch("(?s).*\\band$"));
    }
}
