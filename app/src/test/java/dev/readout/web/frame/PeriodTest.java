package dev.readout.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-05-31, 2024-05-31, 2024-05-31",
        "2024..2025-03, 2024-01-01, 2025-03-31"
    })
    void fromItsFirstDayToItsLast(String told, LocalDate first, LocalDate last) {
        Period period = Period.find(told).orElseThrow();
        assertThat(period.from()).contains(first);
        assertThat(period.to()).contains(last);
    }

    @Test
    void anEndMayBeLeftOut() {
        assertThat(Period.find("2024..").orElseThrow().to()).isEmpty();
        assertThat(Period.find("..2024").orElseThrow().from()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May", "2024-13", "2024-02-30", "2024…2025", "99999", "2024..x", "<b>"})
    void otherWordsAreNone(String told) {
        assertThat(Period.find(told)).isEmpty();
    }

    @Test
    void itIsShownAsTheLanguageDoes() {
        Words english =
                Languages.load(Gazetteer.read(DataFiles.bundled())).list().getFirst();
        assertThat(Period.find("2024-05").orElseThrow().shown(english)).isEqualTo("May 2024");
        assertThat(Period.find("2024-05..2025").orElseThrow().shown(english)).isEqualTo("May 2024 – 2025");
        assertThat(Period.find("..2025").orElseThrow().shown(english)).isEqualTo("– 2025");
    }
}
