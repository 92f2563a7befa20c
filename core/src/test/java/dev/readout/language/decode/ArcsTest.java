package dev.readout.language.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.decode.Place.Relation;
import dev.readout.language.packed.Rolling;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees at random, words hung again and again, against what a plain list of heads says. */
class ArcsTest {
    private static final int SIZE = 12;

    @Test
    void relationsFollowFromTheHeads() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Line line = new Line(Collections.nCopies(SIZE - 1, Known.word("x")));
            Arcs arcs = new Arcs(line);
            int[] heads = new int[SIZE];
            Arrays.fill(heads, -1);
            for (int step = 0; step < 40; step++) {
                int word = 1 + random.nextInt(SIZE - 1);
                int head = random.nextInt(SIZE);
                if (head == word || arcs.isUnder(head, word)) {
                    continue;
                }
                arcs.hang(word, head, "dep");
                heads[word] = head;
            }
            for (int word = 0; word < SIZE; word++) {
                for (Relation relation : Relation.values()) {
                    assertThat(arcs.at(relation, word))
                            .as("seed %d, %s of %d", seed, relation, word)
                            .isEqualTo(expected(relation, word, heads));
                }
                assertThat(line.column(Field.VALENCY)[2 * word])
                        .as("seed %d, valency of %d", seed, word)
                        .isEqualTo(Rolling.hash(valency(word, heads)));
            }
        }
    }

    @Test
    void aWordStandsBelowAllAboveIt() {
        Arcs arcs = new Arcs(new Line(Collections.nCopies(3, Known.word("x"))));
        arcs.hang(3, 2, "dobj");
        arcs.hang(2, 1, "xcomp");
        assertThat(arcs.isUnder(3, 1)).isTrue();
        assertThat(arcs.isUnder(1, 3)).isFalse();
        assertThat(arcs.isUnder(2, 2)).isFalse();
        assertThat(arcs.label(3)).isEqualTo("dobj");
    }

    private static int expected(Relation relation, int word, int... heads) {
        List<Integer> below = below(word, heads);
        int head = heads[word];
        List<Integer> siblings = head < 0 ? List.of() : below(head, heads);
        int among = siblings.indexOf(word);
        return switch (relation) {
            case SELF -> word;
            case H -> head;
            case H2 -> head < 0 ? -1 : heads[head];
            case LMD -> at(below, 0, word, -1);
            case LMD2 -> at(below, 1, word, -1);
            case RMD -> at(below, below.size() - 1, word, 1);
            case RMD2 -> at(below, below.size() - 2, word, 1);
            case LNS -> among >= 1 ? siblings.get(among - 1) : -1;
            case LNS2 -> among >= 2 ? siblings.get(among - 2) : -1;
        };
    }

    private static String valency(int word, int... heads) {
        long left = below(word, heads).stream().filter(w -> w < word).count();
        long right = below(word, heads).stream().filter(w -> w > word).count();
        return "<".repeat((int) Math.min(2, left)) + "-" + ">".repeat((int) Math.min(2, right));
    }

    private static List<Integer> below(int head, int... heads) {
        return IntStream.range(0, SIZE).filter(w -> heads[w] == head).boxed().toList();
    }

    private static int at(List<Integer> list, int index, int word, int side) {
        boolean there = index >= 0 && index < list.size() && Integer.signum(list.get(index) - word) == side;
        return there ? list.get(index) : -1;
    }
}
