package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote that leaves out the "no" says the opposite of its text. */
class DenialQuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Kenya met in Oslo. No such agreement was reached by Norway and Kenya. | No such agreement",
                "Norway and Kenya met in Oslo. No agreement was reached by Norway and Kenya. | No agreement",
            })
    void theNoIsQuoted(String text, String words) {
        Coded coded = OneParagraph.code(text, "NOR", LocalDate.of(2031, 5, 4));
        assertThat(coded.acts())
                .filteredOn(Act::negated)
                .isNotEmpty()
                .allSatisfy(act ->
                        assertThat(coded.document().text().cut(act.quote())).startsWith(words));
    }
}
