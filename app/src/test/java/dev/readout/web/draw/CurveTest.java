package dev.readout.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.Quad;
import dev.readout.query.Relation.Point;
import dev.readout.query.Relation.TurningPoint;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CurveTest {
    private static final YearMonth MAY = YearMonth.of(2031, 5);
    private static final Curve.Words WORDS = new Curve.Words(
            "Vantia & Qurland",
            "Score",
            "Events",
            point -> point.month() + ": " + point.n(),
            point -> "/dyad?month=" + point.month() + "&one=XVA",
            turn -> "turned in " + turn.month());

    private static Point point(YearMonth month, double mean, Map<Quad, Long> counts) {
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Point(month, counts, n, OptionalDouble.of(mean), n);
    }

    private static Point calm(YearMonth month) {
        return point(month, 2, Map.of(Quad.VERBAL_COOPERATION, 3L));
    }

    private static Markup drawn(List<Point> points, TurningPoint... turns) throws Exception {
        return Markup.of(Curve.of(points, List.of(turns), WORDS).orElseThrow());
    }

    @Test
    void whereThereIsNothingNothingIsDrawn() {
        assertThat(Curve.of(List.of(), List.of(), WORDS)).isEmpty();
    }

    @Test
    void aMonthWithoutEventsBreaksTheLine() throws Exception {
        Markup markup = drawn(List.of(calm(MAY), calm(MAY.plusMonths(1)), calm(MAY.plusMonths(3))));

        String path = markup.list("path", "line").getFirst().getAttribute("d");
        assertThat(path.chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(path.chars().filter(c -> c == 'L')).hasSize(1);
    }

    @Test
    void aMonthWithoutScoreHasBarsAndNoDot() throws Exception {
        Point silent = new Point(MAY, Map.of(Quad.VERBAL_CONFLICT, 2L), 2, OptionalDouble.empty(), 0);

        Markup markup = drawn(List.of(silent, calm(MAY.plusMonths(1))));

        assertThat(markup.list("circle", "dot")).hasSize(1);
        assertThat(markup.list("rect", "column")).hasSize(2);
    }

    @Test
    void theHighestBarsTellHowManyEventsTheyAre() throws Exception {
        Markup markup = drawn(List.of(
                point(MAY, 1, Map.of(Quad.VERBAL_COOPERATION, 8L, Quad.VERBAL_CONFLICT, 4L)), calm(MAY.plusMonths(1))));

        assertThat(markup.list("text", "count").stream().map(Element::getTextContent))
                .containsExactly("0", "8", "4");
        assertThat(drawn(List.of(calm(MAY))).list("text", "count").stream().map(Element::getTextContent))
                .as("nothing is under the line")
                .containsExactly("0", "3");
    }

    @Test
    void hostilityStandsBelowAndDeedsAreToldFromWords() throws Exception {
        Markup markup = drawn(List.of(point(
                MAY, -3, Map.of(Quad.MATERIAL_COOPERATION, 1L, Quad.VERBAL_CONFLICT, 2L, Quad.MATERIAL_CONFLICT, 1L))));

        Element cooperation = markup.list("rect", "cooperation").getFirst();
        Element words = markup.list("rect", "verbal").getFirst();
        Element deeds = markup.list("rect", "conflict").getLast();
        assertThat(cooperation.getAttribute("class")).isEqualTo("column material cooperation");
        assertThat(Markup.number(cooperation, "y")).isLessThan(Markup.number(words, "y"));
        assertThat(Markup.number(words, "height")).isEqualTo(2 * Markup.number(cooperation, "height"));
        assertThat(deeds.getAttribute("class")).isEqualTo("column material conflict");
        assertThat(Markup.number(deeds, "y")).isGreaterThan(Markup.number(words, "y"));
    }

    @Test
    void higherIsFriendlierAndNothingLeavesTheFrame() throws Exception {
        Markup markup = drawn(List.of(
                point(MAY, 40, Map.of(Quad.VERBAL_COOPERATION, 900L)),
                point(MAY.plusMonths(1), -40, Map.of(Quad.MATERIAL_CONFLICT, 700L))));

        List<Element> dots = markup.list("circle", "dot");
        assertThat(Markup.number(dots.get(0), "cy")).isEqualTo(26);
        assertThat(Markup.number(dots.get(1), "cy")).isEqualTo(236);
        assertThat(markup.list("rect", "column"))
                .allSatisfy(bar -> assertThat(Markup.number(bar, "y") + Markup.number(bar, "height"))
                        .isBetween(256.0, 376.5));
    }

    @Test
    void aMeanOfManyLooksLarger() throws Exception {
        Markup markup = drawn(List.of(
                point(MAY, 1, Map.of(Quad.VERBAL_COOPERATION, 1L)),
                point(MAY.plusMonths(1), 1, Map.of(Quad.VERBAL_COOPERATION, 9L))));

        List<Element> dots = markup.list("circle", "dot");
        assertThat(Markup.number(dots.get(1), "r")).isGreaterThan(Markup.number(dots.get(0), "r"));
    }

    @Test
    void eachMonthTellsItselfAndLeadsToItsSentences() throws Exception {
        Element month = drawn(List.of(calm(MAY))).list("a", "month").getFirst();

        assertThat(month.getAttribute("aria-label")).isEqualTo("2031-05: 3");
        assertThat(month.getAttribute("href")).isEqualTo("/dyad?month=2031-05&one=XVA");
        assertThat(month.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("2031-05: 3");
    }

    @Test
    void aTurnIsMarkedWhereItsMonthBegins() throws Exception {
        Markup markup =
                drawn(List.of(calm(MAY), calm(MAY.plusMonths(1))), new TurningPoint(MAY.plusMonths(1), 2, -2, 0.01));

        Element turn = markup.list("g", "turn").getFirst();
        assertThat(turn.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("turned in 2031-06");
        assertThat(Markup.number((Element) turn.getElementsByTagName("line").item(0), "x1"))
                .isEqualTo(496);
    }
}
