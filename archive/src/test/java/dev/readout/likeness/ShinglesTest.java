package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void oneWordChangesAsManyShinglesAsItStandsIn() {
        Shingles one = of("a b c d e f g h i j k l m n");
        Shingles other = of("a b c d e f X h i j k l m n");

        assertThat(one.count()).isEqualTo(10);
        assertThat(one.resemblance(other)).isEqualTo(5 / 15.0);
        assertThat(one.containment(other)).isEqualTo(0.5);
    }

    @Test
    void theShorterIsContainedInTheLonger() {
        Shingles whole = of("a b c d e f g h i j k l m n");
        Shingles part = of("c d e f g h i");

        assertThat(part.containment(whole)).isEqualTo(1);
        assertThat(whole.containment(part)).isEqualTo(1);
        assertThat(part.resemblance(whole)).isEqualTo(0.3);
    }

    @Test
    void whatRecursCountsOnce() {
        assertThat(of("a b c d e a b c d e").count()).isEqualTo(5 + 1 - 1);
    }

    @Test
    void orderCounts() {
        assertThat(of("a b c d e").resemblance(of("e d c b a"))).isZero();
    }

    @Test
    void tooFewWordsShareNothing() {
        assertThat(of("a b c d").count()).isZero();
        assertThat(of("a b c d").resemblance(of("a b c d"))).isZero();
        assertThat(of("").containment(of("a b c d e"))).isZero();
    }

    /** Keys in archives rest on it: where this number changes, they must be computed anew. */
    @Test
    void theNumbersAreTheSameEverywhere() {
        assertThat(of("the minister met the envoy").at(0)).isEqualTo(-1196440898331656758L);
    }

    private static Shingles of(String words) {
        return Shingles.of(Words.of(words));
    }
}
