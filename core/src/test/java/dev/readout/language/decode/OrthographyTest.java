package dev.readout.language.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UN|1|1
            treaty|2|2
            0|3|3
            ...|4 7|4 7
            0.0|5 6 7|5 6 7
            F-16|10 11 6 8|10 6 8
            Geneva|11|
            NATOs|11 13|13
            McGraw|11 12|12
            it's|9|9
            """)
    void saysHowAWordIsWritten(String word, String inside, String first) {
        assertThat(Orthography.of(word, false)).isEqualTo(numbers(inside));
        assertThat(Orthography.of(word, true)).isEqualTo(numbers(first));
    }

    private static List<String> numbers(String told) {
        return told == null ? List.of() : Arrays.asList(told.split(" "));
    }
}
