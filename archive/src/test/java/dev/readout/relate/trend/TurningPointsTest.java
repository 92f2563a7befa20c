package dev.readout.relate.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.readout.relate.trend.TurningPoints.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurningPointsTest {
    private static final TurningPoints TURNS = TurningPoints.USUAL;

    @Test
    void aStepIsFoundWhereItIs() {
        List<Turn> turns = TURNS.find(steps(20, 3.0, 15, -2.0));
        assertThat(turns).hasSize(1);
        assertThat(turns.getFirst().at()).isEqualTo(20);
        assertThat(turns.getFirst().before()).isEqualTo(3.0, within(0.5));
        assertThat(turns.getFirst().after()).isEqualTo(-2.0, within(0.5));
        assertThat(turns.getFirst().p()).isLessThan(0.001);
    }

    @Test
    void ofSeveralEachIsFound() {
        List<Double> figures = new ArrayList<>(steps(24, 1.0, 24, 4.0));
        figures.addAll(steps(24, -3.0, 0, 0));
        assertThat(TURNS.find(figures)).extracting(Turn::at).containsExactly(24, 48);
    }

    @Test
    void evenFiguresHaveNone() {
        assertThat(TURNS.find(Collections.nCopies(50, 2.0))).isEmpty();
        assertThat(TURNS.find(List.of())).isEmpty();
        assertThat(TURNS.find(List.of(1.0, 9.0))).as("too few to tell").isEmpty();
    }

    @Test
    void oneWildMonthIsNone() {
        List<Double> figures = new ArrayList<>(steps(30, 1.0, 0, 0));
        figures.set(17, -10.0);
        assertThat(TURNS.find(figures)).isEmpty();
    }

    /** Pettitt's own definition, pair by pair. */
    @Test
    void theStatisticIsThatOfThePaper() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            int count = 12 + random.nextInt(20);
            List<Double> figures = IntStream.range(0, count)
                    .mapToObj(i -> (double) random.nextInt(6))
                    .toList();
            int at = 0;
            int most = 0;
            for (int t = 6; t <= count - 6; t++) {
                int u = 0;
                for (int i = 0; i < t; i++) {
                    for (int j = t; j < count; j++) {
                        u += Double.compare(figures.get(i), figures.get(j));
                    }
                }
                if (Math.abs(u) > most) {
                    most = Math.abs(u);
                    at = t;
                }
            }
            double p = 2 * Math.exp(-6.0 * most * most / (Math.pow(count, 3) + Math.pow(count, 2)));
            List<Turn> all = new TurningPoints(0.999, 6).find(figures);
            if (p <= 0.999) {
                int expected = at;
                assertThat(all).as("seed %s", seed).anySatisfy(turn -> {
                    assertThat(turn.at()).isEqualTo(expected);
                    assertThat(turn.p()).isEqualTo(p, within(1e-9));
                });
            } else {
                assertThat(all).as("seed %s", seed).isEmpty();
            }
        }
    }

    @Test
    void chanceAloneGivesFew() {
        int found = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            found += TURNS.find(Stream.generate(random::nextGaussian).limit(36).toList())
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(found).isLessThan(400 / 20 + 10);
    }

    @Test
    void levelsAndPartsAreChecked() {
        assertThatThrownBy(() -> new TurningPoints(0, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TurningPoints(0.05, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Double> steps(int first, double low, int second, double high) {
        Random random = new Random(7);
        return IntStream.range(0, first + second)
                .mapToObj(i -> (i < first ? low : high) + random.nextDouble() - 0.5)
                .toList();
    }
}
