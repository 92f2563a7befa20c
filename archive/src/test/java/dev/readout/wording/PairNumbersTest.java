package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairNumbersTest {
    /** More than it has room for at first, and twice as many again. */
    private static final int PAIRS = 200_000;

    @Test
    void eachPairKeepsTheNumberThatItGotFirst() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        PairNumbers numbers = new PairNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < PAIRS; i++) {
            int first = random.nextInt(1000);
            int second = random.nextInt(1000);
            long pair = first * 10_000L + second;
            int next = expected.size();
            assertThat(numbers.of(first, second))
                    .as("seed %d, pair %d: %d, %d", seed, i, first, second)
                    .isEqualTo(expected.computeIfAbsent(pair, p -> next));
        }
        assertThat(numbers.size()).isEqualTo(expected.size()).isGreaterThan(1 << 17);
    }
}
