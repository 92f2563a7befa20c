package dev.readout.language.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StringIndexTest {
    @Test
    void joinedStringsHashAsTheWholeString() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String first = letters(random);
            String second = letters(random);
            long joined = Rolling.join(Rolling.hash(first), Rolling.hash(second), Rolling.power(second.length()));
            assertThat(joined).as("seed %d", seed).isEqualTo(Rolling.hash(first + "_" + second));
        }
    }

    @Test
    void findsEachStringUnderItsKindAlone() {
        StringIndex.Builder builder = new StringIndex.Builder(3000);
        for (int i = 0; i < 3000; i++) {
            builder.put(i % 3, "word" + i, i);
        }
        StringIndex index = builder.build();
        for (int i = 0; i < 3000; i++) {
            long key = StringIndex.key(i % 3, Rolling.hash("word" + i));
            assertThat(index.mayHold(key)).isEqualTo(1);
            assertThat(index.get(key)).isEqualTo(i);
            assertThat(index.get((i + 1) % 3, "word" + i)).isEqualTo(-1);
        }
    }

    @Test
    void turnsMostForeignStringsAwayAtOnce() {
        StringIndex.Builder builder = new StringIndex.Builder(1000);
        for (int i = 0; i < 1000; i++) {
            builder.put(0, "word" + i, i);
        }
        StringIndex index = builder.build();
        int passed = 0;
        for (int i = 0; i < 1000; i++) {
            passed += index.mayHold(StringIndex.key(0, Rolling.hash("other" + i)));
            assertThat(index.get(0, "other" + i)).isEqualTo(-1);
        }
        assertThat(passed).isBetween(1, 250);
    }

    @Test
    void refusesTheSameStringTwice() {
        StringIndex.Builder builder = new StringIndex.Builder(2).put(0, "x", 1);
        assertThatThrownBy(() -> builder.put(0, "x", 2)).isInstanceOf(IllegalStateException.class);
    }

    private static String letters(Random random) {
        return random.ints(random.nextInt(12), 0, 0x10000)
                .collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append)
                .toString();
    }
}
