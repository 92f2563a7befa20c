package dev.readout.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.web.reader.Marks.Mark;
import dev.readout.web.reader.Marks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void aStretchWithoutMarksIsOnePiece() {
        assertThat(Marks.cut(new Span(3, 9), List.of())).containsExactly(new Piece(new Span(3, 9), List.of()));
    }

    @Test
    void overlappingMarksAreCutWhereTheyBeginAndEnd() {
        Mark a = new Mark("a1", "act", "condemn", new Span(2, 6));
        Mark b = new Mark("a2", "act", "condemn", new Span(4, 8));

        assertThat(Marks.cut(new Span(0, 10), List.of(a, b)))
                .extracting(Piece::span)
                .containsExactly(new Span(0, 2), new Span(2, 4), new Span(4, 6), new Span(6, 8), new Span(8, 10));
        assertThat(Marks.cut(new Span(0, 10), List.of(a, b)).get(2).marks()).containsExactly(a, b);
    }

    @Test
    void theWidestMarkStandsFirst() {
        Mark quote = new Mark("a1", "quote", "", new Span(0, 10));
        Mark trigger = new Mark("a1", "act", "condemn", new Span(4, 6));

        assertThat(Marks.cut(new Span(0, 10), List.of(trigger, quote)).get(1).marks())
                .containsExactly(quote, trigger);
    }

    @Test
    void thePiecesTogetherAreTheWhole() {
        long seed = 20240531L;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int start = random.nextInt(60);
                marks.add(new Mark("a" + i, "act", "condemn", new Span(start, start + random.nextInt(20))));
            }
            Span whole = new Span(10, 50);
            int at = 10;
            for (Piece piece : Marks.cut(whole, marks)) {
                assertThat(piece.span().start())
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(at);
                at = piece.span().end();
            }
            assertThat(at).as("seed %d, round %d", seed, round).isEqualTo(50);
        }
    }
}
