package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.web.draw.WorldMap.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WorldMapTest {
    private static final WorldMap MAP = new WorldMap();

    private static Spot spot(double latitude, double longitude, long n, String name) {
        return new Spot(latitude, longitude, n, name, name + ": " + n, "/engagements?at=" + name);
    }

    /** As its authors tell: it is 2.05458 times as wide as high, and a pole is 0.59 times as long as the equator. */
    @Test
    void theProjectionIsEqualEarth() {
        EqualEarth unit = new EqualEarth(1, 0, 0);

        assertThat(unit.x(0, 180)).isCloseTo(2.70663, within(1e-5));
        assertThat(unit.x(0, 180)).isCloseTo(EqualEarth.HALF, within(1e-9));
        assertThat(unit.x(0, 180) / -unit.y(90)).isCloseTo(2.05458, within(1e-4));
        assertThat(unit.y(-90)).isEqualTo(-unit.y(90));
        assertThat(unit.x(90, 180) / unit.x(0, 180)).isCloseTo(0.59, within(5e-3));
    }

    @Test
    void equalAreasLookEqual() {
        EqualEarth unit = new EqualEarth(1, 0, 0);
        double south = area(unit, 0);
        double north = area(unit, 70);

        assertThat(north / south).isCloseTo(Math.cos(Math.toRadians(70.05)), within(1e-3));
    }

    private static double area(EqualEarth unit, double latitude) {
        double width = unit.x(latitude + 0.05, 0.1) - unit.x(latitude + 0.05, 0);
        return width * (unit.y(latitude) - unit.y(latitude + 0.1));
    }

    @Test
    void landLiesWithinTheFrameAndNoCoastCrossesTheWorld() throws Exception {
        Element land = Markup.of(MAP.of(List.of(), "Map")).list("path", "land").getFirst();

        List<double[]> before = new ArrayList<>();
        for (String step : land.getAttribute("d").split("(?=[MLz])")) {
            if (step.startsWith("z")) {
                continue;
            }
            double[] point = Arrays.stream(step.substring(1).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(point[0]).isBetween(0.0, 960.0);
            assertThat(point[1]).isBetween(0.0, 420.0);
            if (step.startsWith("L")) {
                assertThat(Math.abs(before.getLast()[0] - point[0])).isLessThan(40);
            }
            before.add(point);
        }
        assertThat(before.size()).isGreaterThan(3000);
    }

    @Test
    void theAreaTellsHowManyAndTheSmallLieOnTop() throws Exception {
        Markup markup = Markup.of(MAP.of(List.of(spot(10, 10, 25, "Few"), spot(11, 11, 100, "Many")), "Map"));

        List<Element> spots = markup.list("circle", "spot");
        assertThat(Markup.number(spots.get(0), "r")).isEqualTo(2 * Markup.number(spots.get(1), "r"));
    }

    @Test
    void northIsUpAndEastIsRight() throws Exception {
        Markup markup = Markup.of(MAP.of(List.of(spot(50, 100, 9, "North"), spot(-20, -60, 4, "South")), "Map"));

        Element north = markup.list("circle", "spot").get(0);
        Element south = markup.list("circle", "spot").get(1);
        assertThat(Markup.number(north, "cy")).isLessThan(Markup.number(south, "cy"));
        assertThat(Markup.number(north, "cx")).isGreaterThan(Markup.number(south, "cx"));
    }

    @Test
    void aNameThatWouldLieOnAnotherIsLeftOut() throws Exception {
        Markup markup = Markup.of(MAP.of(
                List.of(spot(50, 10, 9, "Harbour"), spot(50.2, 11, 4, "Inland"), spot(-20, 10, 1, "Cape")), "Map"));

        assertThat(markup.list("text", "name").stream().map(Element::getTextContent))
                .containsExactly("Harbour", "Cape");
        assertThat(markup.list("circle", "spot")).hasSize(3);
    }

    @Test
    void namesAtTheEdgeStandWithin() throws Exception {
        Element name = Markup.of(MAP.of(List.of(spot(0, 179, 9, "Far in the east")), "Map"))
                .list("text", "name")
                .getFirst();

        assertThat(Markup.number(name, "x")).isLessThan(900);
    }
}
