package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialsTest {
    private static final LocalDate IN_OFFICE = LocalDate.of(2021, 6, 1);

    private static Officials officials(String entries) {
        List<DataNode> all = new java.util.ArrayList<>(DataFiles.bundled().files());
        all.add(DataNode.parse("register.yml", "source: invented\nofficials:\n" + entries));
        return Officials.read(new DataFiles(all));
    }

    @Test
    void somebodyIsFoundByTheWholeNameOnADayInOffice() {
        Officials officials = officials("""
                  - {name: Ada Bell Corr, names: [Ada Corr], family: Corr, country: NOR, offices: [
                      {office: Minister of Mines, from: 2020-02, to: 2022}, {office: Prime Minister, from: 2030}]}
                """);
        assertThat(officials.listNamed("ADA CORR", IN_OFFICE))
                .singleElement()
                .satisfies(o -> assertThat(o.tenuresOn(IN_OFFICE))
                        .extracting(Tenure::office)
                        .containsExactly("Minister of Mines"));
        assertThat(officials.listNamed("Ada Corr", LocalDate.of(2020, 1, 31))).isEmpty();
        assertThat(officials.listNamed("Ada Corr", LocalDate.of(2022, 12, 31))).hasSize(1);
        assertThat(officials.listNamed("Ada Corr", LocalDate.of(2040, 1, 1))).hasSize(1);
        assertThat(officials.listNamed("Corr", IN_OFFICE)).isEmpty();
        assertThat(officials.listOfFamily("Corr", IN_OFFICE)).hasSize(1);
    }

    @Test
    void aNameOfOneWordAndAStateThatNobodyKnowsAreRefused() {
        assertThatThrownBy(() -> officials("  - {name: Corr, country: NOR}\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("register.yml:3")
                .hasMessageContaining("one word");
        assertThatThrownBy(() -> officials("  - {name: Ada Corr, country: XQX}\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("XQX");
    }

    @Test
    void writtenDaysAreAsWideAsTheyAreWritten() {
        assertThat(WrittenDay.of("2024").last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(WrittenDay.of("2024-02").last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WrittenDay.of("2024-02-03").first()).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThatThrownBy(() -> WrittenDay.of("last spring")).hasMessageContaining("last spring");
    }

    @Test
    void aRegistersStatesAreKnownByItsIdentifiers() {
        RegisterStates states = RegisterStates.read(DataFiles.bundled());
        assertThat(states.find("wikidata", "Q20")).contains("NOR");
        assertThat(states.find("wikidata", "Q0")).isEmpty();
        assertThat(states.find("elsewhere", "Q20")).isEmpty();
    }
}
