package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-12-30, 2024-12-30, 2024-12-30",
        "WEEK, 2024-12-31, 2025-W01, 2025-01-05",
        "WEEKEND, 2024-12-31, 2025-W01-WE, 2025-01-05",
        "MONTH, 2024-02-11, 2024-02, 2024-02-29",
        "QUARTER, 2024-12-31, 2024-Q4, 2024-12-31",
        "QUARTER, 2024-01-01, 2024-Q1, 2024-03-31",
        "HALF, 2024-06-30, 2024-H1, 2024-06-30",
        "HALF, 2024-07-01, 2024-H2, 2024-12-31",
        "YEAR, 2024-05-05, 2024, 2024-12-31",
        "DECADE, 1999-05-05, 199, 1999-12-31",
        "CENTURY, 1999-05-05, 19, 1999-12-31"
    })
    void namesItselfAndEnds(Unit unit, LocalDate day, String timex, LocalDate last) {
        Stretch stretch = Stretch.at(unit, day);
        assertThat(stretch.timex()).isEqualTo(timex);
        assertThat(stretch.last()).isEqualTo(last);
        assertThat(stretch.plus(1).first()).isAfter(stretch.last());
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 3, 2023-Q3",
        "SEASON, 1, 2023-SP",
        "SEASON, 4, 2023-WI",
        "HALF, 2, 2023-H2",
        "MONTH, 2, 2023-02"
    })
    void isThatPartOfAYear(Unit unit, int number, String timex) {
        Stretch stretch = Stretch.of(unit, number, 2023);
        assertThat(stretch.timex()).isEqualTo(timex);
        assertThat(stretch.plusYears(-1).timex()).isEqualTo(timex.replace("2023", "2022"));
        assertThat(stretch.holds(stretch.first())).isTrue();
        assertThat(stretch.holds(stretch.last().plusDays(1))).isFalse();
    }
}
