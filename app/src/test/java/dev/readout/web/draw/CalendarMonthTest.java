package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarMonthTest {

    /** 1 June 2031 is a Sunday. */
    @Test
    void weeksBeginOnTheDayThatIsUsualThere() {
        CalendarMonth monday = new CalendarMonth(YearMonth.of(2031, 6), DayOfWeek.MONDAY);
        CalendarMonth sunday = new CalendarMonth(YearMonth.of(2031, 6), DayOfWeek.SUNDAY);

        assertThat(monday.weeks().getFirst().getFirst()).isEqualTo("2031-05-26");
        assertThat(monday.weeks()).hasSize(6);
        assertThat(sunday.weeks().getFirst().getFirst()).isEqualTo("2031-06-01");
        assertThat(sunday.days()).startsWith(DayOfWeek.SUNDAY, DayOfWeek.MONDAY).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void eachDayOfAMonthStandsThereOnce(DayOfWeek begins) {
        for (YearMonth month = YearMonth.of(2031, 1); month.getYear() < 2033; month = month.plusMonths(1)) {
            CalendarMonth calendar = new CalendarMonth(month, begins);
            List<LocalDate> days = calendar.weeks().stream()
                    .flatMap(List::stream)
                    .filter(calendar::holds)
                    .toList();

            assertThat(days).hasSize(month.lengthOfMonth()).isSorted().doesNotHaveDuplicates();
            assertThat(calendar.weeks()).allSatisfy(week -> {
                assertThat(week).hasSize(7).anyMatch(calendar::holds);
                assertThat(week.getFirst().getDayOfWeek()).isEqualTo(begins);
            });
        }
    }
}
