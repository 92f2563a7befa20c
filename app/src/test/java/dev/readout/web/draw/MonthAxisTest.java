package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthAxisTest {
    private static final YearMonth FIRST = YearMonth.of(2031, 2);

    @Test
    void monthsAreOfOneWidthAndFillIt() {
        MonthAxis axis = new MonthAxis(FIRST, FIRST.plusMonths(9), 100, 200);

        assertThat(axis.width()).isEqualTo(10);
        assertThat(axis.start(FIRST)).isEqualTo(100);
        assertThat(axis.x(FIRST.plusMonths(9))).isEqualTo(195);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "40, 13", "120, 10", "1200, 10"})
    void asManyAreNamedAsHaveRoom(int months, int named) {
        MonthAxis axis = new MonthAxis(FIRST, FIRST.plusMonths(months - 1), 0, 900);

        assertThat(axis.ticks()).hasSize(named);
        assertThat(axis.ticks().stream().filter(tick -> months > 100 && tick.getMonthValue() != 1))
                .isEmpty();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new MonthAxis(FIRST, FIRST.minusMonths(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
