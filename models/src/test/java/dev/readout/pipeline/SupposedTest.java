package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be done under a condition is no act; what will be is promised, and what somebody said would be is told. */
class SupposedTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Kenya agrees to a ceasefire, Norway would lift the sanctions.",
                "Norway would lift the sanctions if Kenya agreed.",
                "Should Kenya invade the island, Norway would condemn it.",
            })
    void nobodyDidIt(String text) {
        assertThat(OneParagraph.code(text, "NOR", DAY).acts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said Norway would lift the sanctions. | retreat",
                "If Kenya attacks the island, Norway will defend itself. | pledge",
            })
    void thisIsTold(String text, String act) {
        assertThat(OneParagraph.code(text, "NOR", DAY).acts())
                .extracting(Act::act)
                .contains(act);
    }
}
