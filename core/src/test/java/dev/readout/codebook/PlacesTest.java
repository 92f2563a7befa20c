package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Places BUNDLED = Places.read(DataFiles.bundled());

    /** States with places far from their capital. */
    private static final List<String> WIDE =
            List.of("RUS", "USA", "CAN", "CHN", "AUS", "BRA", "IND", "IDN", "KAZ", "CHL", "ESP", "PRT", "NOR", "GBR");

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
    void everyPlaceWithBoundsHasDegreesAndATypeWhereItIsARegion() {
        assertThat(BUNDLED.places()).hasSizeGreaterThan(1200).allSatisfy(p -> {
            boolean bounded = p.kind() == NamedPlace.Kind.CITY
                    || p.kind() == NamedPlace.Kind.VENUE
                    || p.type().isPresent();
            assertThat(p.point().isPresent()).as(p.name()).isEqualTo(bounded);
        });
        assertThat(BUNDLED.findByName("Strait of Hormuz").flatMap(NamedPlace::type))
                .contains("strait");
    }

    @Test
    void everyPlaceLiesNearTheCapitalOfItsState() {
        assertThat(BUNDLED.places().stream()
                        .filter(p -> BUNDLED.findCapital(p.country().orElse("?"))
                                .flatMap(NamedPlace::point)
                                .filter(capital -> kilometres(p.point().orElse(capital), capital)
                                        > (WIDE.contains(p.country().orElse("?")) ? 9000 : 2400))
                                .isPresent())
                        .map(NamedPlace::name))
                .isEmpty();
    }

    /** Names that two bundled places of one kind share would hide one of them. */
    @Test
    void noTwoPlacesShareAName() {
        List<String> keys = DataFiles.bundled().sections("places").stream()
                .flatMap(section -> section.list().stream())
                .flatMap(n -> GazetteerReader.with(n.get("name").text(), n.texts("names")).stream()
                        .map(NameKey::of)
                        .distinct())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aGazetteerTakesNoNameFromTheRegister() {
        Places mine = Places.read(new DataFiles(List.of(
                DataNode.parse(
                        "mine.yml", "source: invented\nplaces:\n  - {name: Port Amber, kind: city, country: QQA}\n"),
                DataNode.parse(
                        "imported.yml",
                        "source: invented\ngazetteer:\n  - {name: Port Amber, kind: city, country: QQB}\n"))));
        assertThat(mine.findByName("Port Amber").flatMap(NamedPlace::country)).contains("QQA");
        assertThat(mine.gazetteerByKey("PortAmber")).hasSize(1);
    }

    private static double kilometres(NamedPlace.Point a, NamedPlace.Point b) {
        double north = Math.toRadians(a.latitude());
        double south = Math.toRadians(b.latitude());
        double cosine = Math.sin(north) * Math.sin(south)
                + Math.cos(north) * Math.cos(south) * Math.cos(Math.toRadians(a.longitude() - b.longitude()));
        return 6371 * Math.acos(Math.clamp(cosine, -1, 1));
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
