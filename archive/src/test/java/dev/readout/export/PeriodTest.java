package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final TimeValue MAY = new TimeValue.Month(YearMonth.of(2031, 5));

    @Test
    void aDayLiesInEveryPeriod() {
        TimeValue day = new TimeValue.Day(LocalDate.of(2031, 12, 31));
        assertThat(Period.MONTH.find(day).orElseThrow().name()).isEqualTo("2031-12");
        assertThat(Period.QUARTER.find(day).orElseThrow().name()).isEqualTo("2031-Q4");
        assertThat(Period.YEAR.find(day).orElseThrow().name()).isEqualTo("2031");
    }

    @Test
    void stretchesBeginAndEndWithTheirMonths() {
        Period.Stretch quarter = Period.QUARTER.find(MAY).orElseThrow();
        assertThat(quarter.first()).isEqualTo("2031-04-01");
        assertThat(quarter.last()).isEqualTo("2031-06-30");
        assertThat(Period.YEAR.find(MAY).orElseThrow().last()).isEqualTo("2031-12-31");
    }

    @Test
    void whatIsLessPreciseThanThePeriodLiesInNone() {
        assertThat(Period.MONTH.find(MAY)).isPresent();
        assertThat(Period.MONTH.find(new TimeValue.Year(2031))).isEmpty();
        assertThat(Period.YEAR.find(new TimeValue.Year(2031))).isPresent();
        assertThat(Period.YEAR.find(TimeValue.unknown())).isEmpty();
    }

    @Test
    void whatReachesOverTheEndOfAPeriodLiesInNone() {
        TimeValue overNight = new TimeValue.Interval(LocalDate.of(2031, 6, 30), LocalDate.of(2031, 7, 1));
        assertThat(Period.MONTH.find(overNight)).isEmpty();
        assertThat(Period.QUARTER.find(overNight)).isEmpty();
        assertThat(Period.YEAR.find(overNight)).isPresent();
    }
}
