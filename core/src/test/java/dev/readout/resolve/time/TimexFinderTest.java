package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.Sketched;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexFinderTest {
    private static final TimexFinder FINDER = TimexFinder.load(DataFiles.bundled());
    private static final LocalDate CREATED = LocalDate.of(2024, 6, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on May 31, 2024. | May 31, 2024 | 2024-05-31",
                "They met yesterday. | yesterday | 2024-06-29",
                "They met last week. | last week | 2024-W25",
                "Trade fell in the third quarter of 2023. | third quarter of 2023 | 2023-Q3",
                "It happened in May. | May | 2024-05"
            })
    void tellsTheDayAndItsWords(String line, String words, String value) {
        AnalyzedText text = Sketched.undated(line);
        assertThat(FINDER.find(text, CREATED)).singleElement().satisfies(t -> {
            assertThat(t.type()).isEqualTo(Timex.Type.DATE);
            assertThat(text.document().text().cut(t.span())).isEqualTo(words);
            assertThat(t.value()).isEqualTo(value);
        });
    }

    @Test
    void countsFromTheDayThatItIsTold() {
        AnalyzedText text = Sketched.published("2020-01-01", "They met yesterday.");
        assertThat(FINDER.find(text, CREATED)).extracting(Timex::value).containsExactly("2024-06-29");
    }
}
