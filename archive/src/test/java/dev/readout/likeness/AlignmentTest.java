package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void aReplacedWordIsAGap() {
        assertThat(gaps(
                        "the minister met the envoy of Bland on Monday",
                        "the minister met the envoy of Crag on Monday"))
                .containsExactly(new Alignment.Gap(6, 7, 6, 7));
    }

    @Test
    void anAddedPassageReplacesNothing() {
        List<Alignment.Gap> gaps = gaps("a b c d e f g h", "a b c d x y z e f g h");

        assertThat(gaps).containsExactly(new Alignment.Gap(4, 4, 4, 7));
        assertThat(gaps.getFirst().isReplacement()).isFalse();
    }

    @Test
    void theSameHasNoGaps() {
        assertThat(gaps("a b c d e f", "A b c d e f")).isEmpty();
        assertThat(gaps("", "")).isEmpty();
    }

    @Test
    void nothingInCommonIsOneGap() {
        assertThat(gaps("a b", "c d e")).containsExactly(new Alignment.Gap(0, 2, 0, 3));
    }

    /** Between the gaps, word for word, stands the same; also where words recur everywhere. */
    @Test
    void whatIsNoGapIsShared() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Words a = words(random);
            Words b = random.nextBoolean() ? words(random) : changed(a, random);
            int i = 0;
            int j = 0;
            for (Alignment.Gap gap : Alignment.gaps(a, b)) {
                assertThat(gap.a1() - i)
                        .as("seed %s", seed)
                        .isEqualTo(gap.b1() - j)
                        .isNotNegative();
                assertThat(a.together(i, gap.a1())).as("seed %s", seed).isEqualTo(b.together(j, gap.b1()));
                i = gap.a2();
                j = gap.b2();
            }
            assertThat(a.together(i, a.count())).as("seed %s", seed).isEqualTo(b.together(j, b.count()));
        }
    }

    private static Words words(Random random) {
        int different = 1 + random.nextInt(300);
        return Words.of(IntStream.range(0, random.nextInt(400))
                .mapToObj(i -> "w" + random.nextInt(different))
                .collect(Collectors.joining(" ")));
    }

    private static Words changed(Words words, Random random) {
        return Words.of(List.of(words.toString().split(" ")).stream()
                .flatMap(word -> switch (random.nextInt(20)) {
                    case 0 -> List.<String>of().stream();
                    case 1 -> List.of("new", word).stream();
                    case 2 -> List.of("other").stream();
                    default -> List.of(word).stream();
                })
                .collect(Collectors.joining(" ")));
    }

    private static List<Alignment.Gap> gaps(String a, String b) {
        return Alignment.gaps(Words.of(a), Words.of(b));
    }
}
