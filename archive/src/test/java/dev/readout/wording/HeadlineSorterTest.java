package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadlineSorterTest {
    private static final List<String> WORDS = List.of("herring", "strait", "forum", "rail", "wool", "harbour", "grain");

    @Test
    void eachGoesWithTheEarliestThatItIsLike() {
        HeadlineSorter sorter = new HeadlineSorter(0.6);

        assertThat(sorter.sort(headline("herring", "strait", "forum"))).isZero();
        assertThat(sorter.sort(headline("wool"))).isEqualTo(1);
        assertThat(sorter.sort(headline("herring", "strait"))).isZero();
        assertThat(sorter.sort(headline())).isEqualTo(2);
        assertThat(sorter.sort(headline())).isEqualTo(2);
        assertThat(sorter.sort(headline("herring"))).isEqualTo(3); // of three words one is too few
    }

    @Test
    void noneIsPassedOverThatAComparisonWithAllWouldFind() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (double alike : new double[] {0.6, 0.8}) {
            HeadlineSorter sorter = new HeadlineSorter(alike);
            List<Headline> first = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                Set<String> words = new HashSet<>();
                for (int w = random.nextInt(6); w > 0; w--) {
                    words.add(WORDS.get(random.nextInt(WORDS.size())));
                }
                Headline headline = new Headline(List.of(), words);
                int expected = 0;
                while (expected < first.size() && first.get(expected).resemblance(headline) < alike) {
                    expected++;
                }
                if (expected == first.size()) {
                    first.add(headline);
                }
                assertThat(sorter.sort(headline)).as("seed %d, %s", seed, words).isEqualTo(expected);
            }
        }
    }

    private static Headline headline(String... words) {
        return new Headline(List.of(), Set.of(words));
    }
}
