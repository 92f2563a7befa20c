package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The examples A, B and C are those of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
class AlphaTest {
    @Test
    void exampleAOfTwoObserversAndTwoValues() {
        assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void exampleBOfTwoObserversAndManyValues() {
        assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void exampleCOfManyObserversAndMissingValues() {
        assertThat(alpha(
                        "1 2 3 3 2 1 4 1 2 . . .",
                        "1 2 3 3 2 2 4 1 2 5 . 3",
                        ". 3 3 3 2 3 4 2 2 5 1 .",
                        "1 2 3 3 2 4 4 1 2 5 1 ."))
                .isCloseTo(0.743, within(0.0005));
    }

    /** Ten units of a and b, six alike: 1 - 19 * 8 / (400 - 14 * 14 - 6 * 6), worked out by hand. */
    @Test
    void twoValues() {
        List<List<String>> units = new ArrayList<>(Collections.nCopies(5, List.of("a", "a")));
        units.add(List.of("b", "b"));
        units.addAll(Collections.nCopies(2, List.of("a", "b")));
        units.addAll(Collections.nCopies(2, List.of("b", "a")));

        assertThat(Alpha.nominal(units)).isCloseTo(1 - 19 * 8 / 168.0, within(1e-12));
    }

    @Test
    void whoAlwaysAgreesHasOne() {
        assertThat(Alpha.nominal(List.of(List.of("a", "a"), List.of("b", "b")))).isEqualTo(1);
        assertThat(Alpha.nominal(List.of())).isEqualTo(1);
        assertThat(Alpha.nominal(List.of(List.of("a"), List.of()))).isEqualTo(1);
    }

    @Test
    void whoeverThrowsDiceAgreesByChance() {
        long seed = 20311129;
        Random random = new Random(seed);
        List<List<String>> units = IntStream.range(0, 20_000)
                .mapToObj(i -> List.of("" + random.nextInt(6), "" + random.nextInt(6), "" + random.nextInt(6)))
                .toList();
        assertThat(Alpha.nominal(units)).as("seed %d", seed).isCloseTo(0, within(0.02));
    }

    /** A row of values for each observer; a dot is a missing one. */
    private static double alpha(String... observers) {
        List<List<String>> rows =
                Arrays.stream(observers).map(o -> List.of(o.split(" "))).toList();
        return Alpha.nominal(IntStream.range(0, rows.getFirst().size())
                .mapToObj(unit -> rows.stream()
                        .map(row -> row.get(unit))
                        .filter(value -> !value.equals("."))
                        .toList())
                .toList());
    }
}
