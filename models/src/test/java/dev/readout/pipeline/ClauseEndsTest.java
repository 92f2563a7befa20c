package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote, and what an act is about, end before the word that joins the next clause; a time is no part of the latter. */
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Senate of Norway approved over the weekend.|",
                "Norway and Kenya agreed over the past week.|",
                "Norway and Kenya agreed in June 2030.|",
                "Norway condemned over the weekend the attack on Kenya.|the attack on Kenya",
                "Norway and Kenya agreed over the weekend to sign the treaty.|to sign the treaty",
            })
    void whenItWasIsNotWhatItIsAbout(String words, @Nullable String about) {
        Coded coded = OneParagraph.code(words, "NOR", DAY);

        assertThat(coded.acts().getFirst().about().map(coded.document().text()::cut))
                .isEqualTo(Optional.ofNullable(about));
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
