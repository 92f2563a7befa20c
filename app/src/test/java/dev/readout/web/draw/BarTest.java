package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void theLargestFillsTheWidth() throws Exception {
        Markup whole = Markup.of(Bar.of(8, 8));
        Markup part = Markup.of(Bar.of(2, 4, 8));

        assertThat(Markup.number(whole.list("rect", "first").getFirst(), "width"))
                .isEqualTo(100);
        assertThat(whole.list("rect", "second")).isEmpty();
        assertThat(Markup.number(part.list("rect", "second").getFirst(), "x")).isEqualTo(25);
        assertThat(Markup.number(part.list("rect", "second").getFirst(), "width"))
                .isEqualTo(50);
    }

    @Test
    void nothingOfNothingIsNoBar() {
        assertThat(Bar.of(0, 0).markup()).contains("width=\"0\"");
    }
}
