package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer BUNDLED = Gazetteer.read(DataFiles.bundled());

    @Test
    void holdsEveryMemberOfTheUnitedNationsAndTheObservers() {
        List<String> today = BUNDLED.states().stream()
                .map(NamedState::code)
                .filter(c -> !List.of("SUN", "YUG", "CSK", "DDR").contains(c))
                .toList();
        assertThat(today).hasSize(193 + 4).contains("VAT", "PSE", "TWN", "XKX", "SSD", "TUV");
        assertThat(BUNDLED.states()).allSatisfy(s -> {
            assertThat(s.zone()).as(s.code()).isPresent();
            assertThat(s.name()).isNotBlank();
        });
    }

    @Test
    void knowsStatesByAllTheirNames() {
        assertThat(Stream.of("ROK", "R.O.K.", "South Korea", "the Republic of Korea"))
                .allSatisfy(n -> assertThat(BUNDLED.findByName(n)).contains("KOR"));
        assertThat(BUNDLED.findByName("Cote d’Ivoire")).contains("CIV");
        assertThat(BUNDLED.findByName("Turkiye")).contains("TUR");
        assertThat(BUNDLED.findByName("U.S.")).contains("USA");
        assertThat(BUNDLED.findByName("us")).isEmpty();
        assertThat(BUNDLED.findByAdjective("Burmese")).contains("MMR");
        assertThat(BUNDLED.findByAdjective("Nazi")).contains("DEU");
    }

    @Test
    void codesBodiesAndTheirOrgansAndTheAgenciesOfStates() {
        assertThat(BUNDLED.bodies()).hasSizeGreaterThan(60);
        assertThat(BUNDLED.findByName("WHO")).contains("UNO");
        assertThat(BUNDLED.findByName("European Commission")).contains("EUU");
        assertThat(BUNDLED.findByName("UN Security Council")).contains("UNSC");
        assertThat(BUNDLED.findByName("Gulf Cooperation Council")).contains("Gulf Cooperation Council");
        assertThat(BUNDLED.findByName("State Duma")).contains("RUS");
        assertThat(BUNDLED.isBodyCode("ASEAN")).isTrue();
        assertThat(BUNDLED.isStateCode("ASEAN")).isFalse();
    }

    @Test
    void tellsZoneAndCapital() {
        assertThat(BUNDLED.findZone("NPL")).contains(ZoneId.of("Asia/Kathmandu"));
        assertThat(BUNDLED.findCapital("KAZ")).contains("Astana");
        assertThat(BUNDLED.findZone("QQQ")).isEmpty();
    }

    @Test
    void ranksTitlesByTheLongestKnownPart() {
        assertThat(BUNDLED.findLevel("FM")).hasValue(3);
        assertThat(BUNDLED.findLevel("Deputy Minister of Mines")).hasValue(4);
        assertThat(BUNDLED.findLevel("Minister of Mines")).hasValue(3);
        assertThat(BUNDLED.findLevel("beekeeper")).isEmpty();
    }

    @Test
    void everyAffiliationIsACodeOfTheRegister() {
        assertThat(BUNDLED.bodies().stream().flatMap(b -> b.affiliation().stream()))
                .allMatch(BUNDLED::isStateCode);
        assertThat(BUNDLED.persons().stream().flatMap(p -> p.affiliation().stream()))
                .allMatch(c -> BUNDLED.isStateCode(c) || BUNDLED.isBodyCode(c));
        assertThat(BUNDLED.mechanisms().stream().flatMap(m -> m.members().stream()))
                .allMatch(c -> BUNDLED.isStateCode(c) || BUNDLED.isBodyCode(c));
    }

    @Test
    void tenuresHoldFromTheFirstDayToTheLast() {
        Gazetteer own = read("""
                source: invented
                persons:
                  - name: Ada Brook
                    names: [Brook Ada]
                    affiliation: ARN
                    offices:
                      - {office: Foreign Minister, from: 2020-03, to: 2022}
                      - {office: Prime Minister, from: 2023-01-15}
                offices:
                  - {title: Foreign Minister, level: 3, variants: [FM]}
                """);
        assertThat(own.officesOf("brook ada", LocalDate.of(2020, 3, 1)))
                .extracting(Tenure::office)
                .containsExactly("Foreign Minister");
        assertThat(own.officesOf("Ada Brook", LocalDate.of(2022, 12, 31))).hasSize(1);
        assertThat(own.officesOf("Ada Brook", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(own.holdersOf("FM", "ARN", LocalDate.of(2021, 1, 1)))
                .extracting(NamedPerson::name)
                .containsExactly("Ada Brook");
        assertThat(own.officesOf("Nobody", LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void laterFilesReplaceEntries() {
        DataNode first = DataNode.parse("a.yml", "source: a\nstates: [{code: ARN, name: Arnland}]");
        DataNode second = DataNode.parse("b.yml", "source: b\nstates: [{code: ARN, name: Arnia}]");
        Gazetteer both = Gazetteer.read(new DataFiles(List.of(first, second)));
        assertThat(both.findByName("Arnia")).contains("ARN");
        assertThat(both.findByName("Arnland")).isEmpty();
    }

    @Test
    void complainsWithFileAndLine() {
        assertThatThrownBy(() -> read("source: x\nstates:\n  - code: ARN\n    name: Arnland\n    colour: red\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("own.yml:5")
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> read("source: x\nstates:\n  - {code: Arn, name: Arnland}\n"))
                .hasMessageContaining("three capital letters");
        assertThatThrownBy(() -> read("source: x\nstates:\n  - {code: ARN, name: A, zone: Mars/Olympus}\n"))
                .hasMessageContaining("Mars/Olympus");
        assertThatThrownBy(() -> read("source: x\noffices:\n  - {title: A, level: high}\n"))
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> read("states:\n  - {code: ARN, name: Arnland}\n"))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> read("source: x\nstates:\n  - {code: ARN, name: A}\n  - {code: ARN, name: B}\n"))
                .hasMessageContaining("own.yml:4")
                .hasMessageContaining("twice");
        assertThatThrownBy(() ->
                        read("source: x\npersons:\n  - {name: A, offices: [{office: PM, from: 2020, to: soon}]}\n"))
                .hasMessageContaining("soon");
    }

    private static Gazetteer read(String yaml) {
        return Gazetteer.read(new DataFiles(List.of(DataNode.parse("own.yml", yaml))));
    }
}
