package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();

    private String upper(String words) {
        asked.add(words);
        return words.toUpperCase(Locale.ROOT);
    }

    @Test
    void whatIsRememberedIsMadeOnce() {
        Remembered<String> remembered = new Remembered<>(2, this::upper);
        assertThat(remembered.get("a")).isEqualTo("A");
        assertThat(remembered.get("a")).isEqualTo("A");
        assertThat(asked).containsExactly("a");
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        Remembered<String> remembered = new Remembered<>(2, this::upper);
        List.of("a", "b", "a", "c", "a", "b").forEach(remembered::get);
        assertThat(asked).containsExactly("a", "b", "c", "b");
        assertThat(remembered.size()).isEqualTo(2);
    }

    @Test
    void manyMayAskAtOnce() {
        Remembered<Integer> remembered = new Remembered<>(50, Integer::valueOf);
        List<Integer> got = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> remembered.get(Integer.toString(i % 70)))
                .toList();
        assertThat(got)
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> i % 70).toList());
        assertThat(remembered.size()).isEqualTo(50);
    }
}
