package dev.readout.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Lio Tamm", "Lio\nTamm", "Lio  Tamm", "Lio\u00a0Tamm", "Lio \u2009Tamm", "Lio \r\n\t Tamm"})
    void putsASpanOnOneLine(String name) {
        String value = "Met\n" + name + ".\n";
        Text text = new Text(value, List.of(), Origins.synthetic(value.length()), List.of(), "test-1");

        assertThat(text.line(new Span(4, 4 + name.length()))).isEqualTo("Lio Tamm");
        assertThat(text.cut(new Span(4, 4 + name.length()))).isEqualTo(name);
    }
}
