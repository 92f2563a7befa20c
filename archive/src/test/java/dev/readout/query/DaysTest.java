package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void aDateMayBeADayAMonthOrAYear() {
        assertThat(Days.told("2024-02-29")).isEqualTo(days("2024-02-29", "2024-02-29"));
        assertThat(Days.told("2024-02")).isEqualTo(days("2024-02-01", "2024-02-29"));
        assertThat(Days.told("2024")).isEqualTo(days("2024-01-01", "2024-12-31"));
        for (String wrong : List.of("", "24", "2024-13", "2023-02-29", "May 2024", "2024-1-1")) {
            assertThatThrownBy(() -> Days.told(wrong)).isInstanceOf(DateTimeException.class);
        }
    }

    private static Days days(String from, String to) {
        return Days.all().from(LocalDate.parse(from)).to(LocalDate.parse(to));
    }
}
