package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.web.draw.Timeline.Lane;
import dev.readout.web.draw.Timeline.Mark;
import dev.readout.web.draw.Timeline.Shape;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelineTest {
    private static final YearMonth MAY = YearMonth.of(2031, 5);

    private static Lane lane(String name, Shape shape, Map<YearMonth, Long> counts) {
        TreeMap<YearMonth, Mark> marks = new TreeMap<>();
        counts.forEach((month, n) -> marks.put(month, new Mark(n, month + ": " + n, "/engagements?on=" + month)));
        return new Lane(name, shape, marks);
    }

    @Test
    void whereThereIsNothingNothingIsDrawn() {
        assertThat(Timeline.of(List.of(lane("calls", Shape.CIRCLE, Map.of())), "Timeline"))
                .isEmpty();
    }

    @Test
    void eachKindHasItsLaneAndEachMonthItsMark() throws Exception {
        Markup markup = Markup.of(Timeline.of(
                        List.of(
                                lane("meetings", Shape.SQUARE, Map.of(MAY, 4L, MAY.plusMonths(2), 1L)),
                                lane("visits", Shape.DIAMOND, Map.of()),
                                lane("calls", Shape.CIRCLE, Map.of(MAY.plusMonths(1), 9L))),
                        "Timeline")
                .orElseThrow());

        assertThat(markup.list("text", "name").stream().map(Element::getTextContent))
                .containsExactly("meetings", "calls");
        assertThat(markup.list("path", "square")).hasSize(2);
        assertThat(markup.list("path", "circle")).hasSize(1);
        Element link = (Element) markup.list("path", "circle").getFirst().getParentNode();
        assertThat(link.getAttribute("href")).isEqualTo("/engagements?on=2031-06");
        assertThat(link.getAttribute("aria-label")).isEqualTo("2031-06: 9");
    }

    @Test
    void onlyMarksWithRoomForItCarryTheirNumber() throws Exception {
        Markup markup = Markup.of(Timeline.of(
                        List.of(lane("calls", Shape.CIRCLE, Map.of(MAY, 400L, MAY.plusMonths(1), 1L))), "Timeline")
                .orElseThrow());

        assertThat(markup.list("text", "n").stream().map(Element::getTextContent))
                .containsExactly("400");
    }

    @Test
    void eachShapeIsAnotherOutline() throws Exception {
        List<Lane> lanes = Arrays.stream(Shape.values())
                .map(shape -> lane(shape.name(), shape, Map.of(MAY, 1L)))
                .toList();

        Markup markup = Markup.of(Timeline.of(lanes, "Timeline").orElseThrow());

        assertThat(markup.list("path", "mark").stream()
                        .map(path -> path.getAttribute("d").replaceAll("[-0-9. ]+", "")))
                .hasSize(Shape.values().length)
                .contains("Maaz", "Mlz", "Mhvhz");
        assertThat(markup.list("path", "mark").stream()
                        .map(path -> path.getAttribute("d"))
                        .distinct())
                .hasSize(Shape.values().length);
    }
}
