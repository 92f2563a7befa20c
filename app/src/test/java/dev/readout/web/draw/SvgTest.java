package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</svg><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "a & b's \u0000 \u0007 end",
                "\u202Eبحر 한국"
            })
    void whatComesInStaysText(String hostile) throws Exception {
        Drawing drawing = Svg.picture("drawing", 10, 10, hostile)
                .open("a", "href", hostile)
                .text("title", hostile)
                .end();

        Markup markup = Markup.of(drawing);
        String told = hostile.replace('\u0000', ' ').replace('\u0007', ' ');
        assertThat(markup.root().getAttribute("aria-label")).isEqualTo(told);
        assertThat(markup.root().getAttributes().getLength()).isEqualTo(4);
        assertThat(markup.root().getTextContent()).isEqualTo(told);
        assertThat(markup.root().getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void whatIsOpenIsClosed() {
        Drawing drawing = new Svg().open("g").open("a").empty("line", "x1", 1.0).end();

        assertThat(drawing.markup()).isEqualTo("<g><a><line x1=\"1\"/></a></g>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.04, 0", "12.25, 12.3", "-3.96, -4", "1e7, 10000000"})
    void numbersAreShort(double number, String written) {
        assertThat(Svg.tenths(number)).isEqualTo(written);
    }
}
