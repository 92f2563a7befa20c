package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Places BUNDLED = Places.read(DataFiles.bundled());

    @Test
    void knowsTheCapitalOfEveryState() {
        Gazetteer gazetteer = Gazetteer.read(DataFiles.bundled());
        for (NamedState state : gazetteer.states()) {
            if (!state.capitals().isEmpty()) {
                assertThat(BUNDLED.findCapital(state.code())).as(state.code()).isPresent();
            }
        }
    }

    @Test
    void everyCountryOfAPlaceIsAState() {
        Gazetteer gazetteer = Gazetteer.read(DataFiles.bundled());
        assertThat(BUNDLED.places())
                .allSatisfy(p -> p.country()
                        .filter(c -> !List.of("GRL", "FRO").contains(c))
                        .ifPresent(c -> assertThat(gazetteer.isStateCode(c))
                                .as(p.name())
                                .isTrue()));
    }

    @Test
    void findsPlacesByAnyName() {
        assertThat(BUNDLED.findByName("Sharm el-Sheikh").flatMap(NamedPlace::country))
                .contains("EGY");
        assertThat(BUNDLED.findByName("Washington, D.C.").flatMap(NamedPlace::city))
                .contains("Washington");
        assertThat(BUNDLED.findByName("Taiwan Strait").map(NamedPlace::kind)).contains(NamedPlace.Kind.REGION);
        assertThat(BUNDLED.findCapitalByAdjective("Egyptian").map(NamedPlace::name))
                .contains("Cairo");
        assertThat(BUNDLED.findByName("Atlantis")).isEmpty();
    }

    @Test
    void takesPlacesOfAUser() {
        Places mine = places("  - {name: Port Amber, names: [Amber], kind: city, country: QQA, lat: 1.5, lon: -2}");
        assertThat(mine.findByName("Amber")).hasValueSatisfying(p -> {
            assertThat(p.city()).contains("Port Amber");
            assertThat(p.point()).contains(new NamedPlace.Point(1.5, -2));
        });
    }

    @Test
    void namesTheLineOfAMistake() {
        assertThatThrownBy(() -> places("  - {name: Port Amber, kind: city, hill: 3}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("hill")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> places("  - {name: Port Amber, kind: village}"))
                .hasMessageContaining("village");
        assertThatThrownBy(() -> places("  - {name: Port Amber, kind: city, lat: 99, lon: 0}"))
                .isInstanceOf(DataException.class);
    }

    private static Places places(String entry) {
        return Places.read(new DataFiles(List.of(DataNode.parse("mine.yml", "source: invented\nplaces:\n" + entry))));
    }
}
