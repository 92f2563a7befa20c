package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final int PAIRS = 400;

    /** Two texts of 200 words that share a beginning. */
    private record Pair(Words one, Words other) {
        static Pair random(Random random, double shared) {
            String start = words(random, (int) (200 * shared));
            int rest = 200 - (int) (200 * shared);
            return new Pair(Words.of(start + " " + words(random, rest)), Words.of(start + " " + words(random, rest)));
        }

        private static String words(Random random, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "w" + random.nextInt(5000))
                    .collect(Collectors.joining(" "));
        }

        double resemblance() {
            return Shingles.of(one).resemblance(Shingles.of(other));
        }

        boolean sharesBand() {
            Set<Long> bands = new HashSet<>(Signature.of(one).bands());
            return bands.removeAll(Signature.of(other).bands());
        }
    }

    @Test
    void itsSimilarityIsNearTheResemblance() {
        long seed = 7;
        Random random = new Random(seed);
        double errors = 0;
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = Pair.random(random, random.nextDouble());
            double error = Signature.of(pair.one()).similarity(Signature.of(pair.other())) - pair.resemblance();
            assertThat(Math.abs(error)).as("seed %s, pair %s", seed, i).isLessThan(5 * 0.042);
            errors += error;
        }

        assertThat(errors / PAIRS).as("seed %s: no bias", seed).isCloseTo(0, within(4 * 0.042 / Math.sqrt(PAIRS)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.62, 0.8})
    void bandsAreSharedAsOftenAsStated(double shared) {
        long seed = 11;
        Random random = new Random(seed);
        double expected = 0;
        double variance = 0;
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = Pair.random(random, shared);
            double chance = Signature.chanceOfBand(pair.resemblance());
            expected += chance;
            variance += chance * (1 - chance);
            found += pair.sharesBand() ? 1 : 0;
        }

        assertThat((double) found).as("seed %s", seed).isCloseTo(expected, within(4 * Math.sqrt(variance) + 1));
    }

    @Test
    void whatIsMissedAtTheThresholdIsWhatTheDocumentationSays() {
        assertThat(1 - Signature.chanceOfBand(Likeness.RESEMBLANCE)).isLessThan(0.011);
        assertThat(1 - Signature.chanceOfBand(0.6)).isLessThan(1e-5);
        assertThat(Signature.chanceOfBand(0.05)).isCloseTo(0.006, within(0.0005));
    }

    @Test
    void whatMayBeLikeIsNotLeftOut() {
        long seed = 13;
        Random random = new Random(seed);
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = Pair.random(random, 0.64 + random.nextDouble() / 3);
            assertThat(pair.resemblance()).isGreaterThan(Likeness.RESEMBLANCE);
            assertThat(Signature.of(pair.one()).mayBeLike(Signature.of(pair.other())))
                    .as("seed %s, pair %s", seed, i)
                    .isTrue();
        }
    }

    @Test
    void noTwoBandsOfATextShareAKey() {
        Signature signature = Signature.of(Pair.random(new Random(17), 0).one());

        assertThat(signature.bands()).hasSize(Signature.BANDS).doesNotHaveDuplicates();
    }

    @Test
    void aShortTextHasNoBands() {
        Signature blank = Signature.of(Words.of("The minister met the envoy of the neighbours."));

        assertThat(blank.bands()).isEmpty();
        assertThat(Signature.fromBytes(blank.toBytes()).bands()).isEmpty();
    }

    @Test
    void itsBytesLeadBackToIt() {
        for (long seed = 0; seed < 50; seed++) {
            Signature signature = Signature.of(Pair.random(new Random(seed), 0).one());
            byte[] bytes = signature.toBytes();

            assertThat(bytes).hasSize(Signature.BYTES);
            assertThat(Signature.fromBytes(bytes)).as("seed %s", seed).isEqualTo(signature);
            assertThat(Signature.fromBytes(bytes).bands()).isEqualTo(signature.bands());
        }
    }

    @Test
    void otherBytesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.fromBytes(new byte[Signature.BYTES - 1]))
                .withMessageContaining("576");
    }
}
