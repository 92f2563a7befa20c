package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static List<String> draw(long seed, List<String> keys) {
        Draw<String> draw = new Draw<>(seed, 5);
        keys.forEach(key -> draw.offer(key, key));
        return draw.things();
    }

    @Test
    void theOrderOfWhatIsOfferedDoesNotMatter() {
        List<String> keys =
                new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "k" + i).toList());
        List<String> first = draw(7, keys);
        Collections.shuffle(keys, new Random(1));

        assertThat(draw(7, keys)).isEqualTo(first).hasSize(5).doesNotHaveDuplicates();
        assertThat(draw(8, keys)).isNotEqualTo(first);
    }
}
