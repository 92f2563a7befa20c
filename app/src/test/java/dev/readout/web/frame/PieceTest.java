package dev.readout.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void spansAreCountedInCodePoints() {
        assertThat(Piece.of("😀 a raid", new Span(10, 18), List.of(new Span(14, 18))))
                .containsExactly(new Piece("😀 a ", false), new Piece("raid", true));
    }

    @Test
    void spansThatOverlapAreLitOnce() {
        assertThat(Piece.of("abcdef", new Span(0, 6), List.of(new Span(1, 4), new Span(2, 5))))
                .containsExactly(
                        new Piece("a", false), new Piece("bcd", true), new Piece("e", true), new Piece("f", false));
    }

    @Test
    void thePiecesAreTheWordsWhateverIsLit() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String words = random.ints(random.nextInt(1, 40), 'a', 'z')
                    .mapToObj(letter -> letter % 3 == 0 ? "😀" : Character.toString(letter))
                    .collect(Collectors.joining());
            int length = words.codePointCount(0, words.length());
            int start = random.nextInt(100);
            List<Span> lit = new ArrayList<>();
            for (int at = 0; at < length; at += random.nextInt(1, 8)) {
                lit.add(new Span(start + at, start + Math.min(length, at + random.nextInt(1, 9))));
            }
            assertThat(Piece.of(words, new Span(start, start + length), lit).stream()
                            .map(Piece::words)
                            .collect(Collectors.joining()))
                    .as("seed %s", seed)
                    .isEqualTo(words);
        }
    }
}
