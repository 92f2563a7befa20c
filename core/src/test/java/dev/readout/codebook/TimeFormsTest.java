package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormsTest {
    private static final String HEAD = """
            times:
              source: invented
              pieces: {moon: "(?:full|new) moon"}
              cues: {moon: [moon]}
              forms:
            """;

    @Test
    void writesOutPiecesAndSpaces() {
        TimeForms forms =
                read("    - {id: moon, needs: [moon], pattern: 'at {moon}', reads: nothing, not: [At new moon.]}\n");
        assertThat(forms.forms()).singleElement().satisfies(form -> {
            assertThat(form.pattern().matcher("at  full\u00A0moon").matches()).isTrue();
            assertThat(form.needs()).containsExactly("moon");
            assertThat(form.use()).isEqualTo(TimeForms.Use.BOTH);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: a, needs: [moon], pattern: x, reads: nothing} | a form needs an example",
                "{id: a, needs: [sun], pattern: x, reads: nothing, not: [x]} | 'needs' must name one or more of the cues",
                "{id: a, needs: [moon], pattern: '{sun}', reads: nothing, not: [x]} | no piece is called 'sun'",
                "{id: a, needs: [moon], pattern: '(', reads: nothing, not: [x]} | no regular expression",
                "{id: a, needs: [moon], pattern: x, reads: tides, not: [x]} | unknown 'tides'",
                "{id: a, needs: [moon], pattern: x, reads: nothing, not: [x], tide: high} | unknown key 'tide'"
            })
    void complainsWithItsLine(String form, String problem) {
        assertThatThrownBy(() -> read("    - " + form + "\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("mine.yml")
                .hasMessageContaining("6")
                .hasMessageContaining(problem);
    }

    @Test
    void aLaterFileMayUseThePiecesOfAnEarlierOne() {
        TimeForms forms = TimeForms.read(new DataFiles(List.of(
                DataNode.parse("one.yml", HEAD + "    []\n"),
                DataNode.parse(
                        "two.yml",
                        "times:\n  source: invented\n  forms:\n"
                                + "    - {id: b, needs: [moon], pattern: '{moon}', reads: nothing, not: [x]}\n"))));
        assertThat(forms.forms()).extracting(TimeForms.Form::id).containsExactly("b");
    }

    private static TimeForms read(String forms) {
        return TimeForms.read(new DataFiles(List.of(DataNode.parse("mine.yml", HEAD + forms))));
    }
}
