package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final List<String> RELATIONS = List.of("nsubj", "dobj", "prep", "conj");

    @Test
    void tellsWhatHangsOnATokenByARelation() {
        Sentence s = sentence(new int[] {-1, 0, 0, 2, 0}, "root", "dobj", "prep", "pobj", "dobj");
        Token top = s.get(0);

        assertThat(s.children(top, "dobj", "nsubj")).containsExactly(s.get(1), s.get(4));
        assertThat(s.children(top, "pobj")).isEmpty();
        assertThat(s.findChild(top, "prep", "dobj")).contains(s.get(1));
        assertThat(s.hasChild(top, "prep")).isTrue();
        assertThat(s.hasChild(top, "pobj")).isFalse();
    }

    @Test
    void aSubtreeIsInTheOrderOfTheText() {
        Sentence s = sentence(new int[] {3, 0, 3, -1, 0}, "nsubj", "prep", "advmod", "root", "conj");

        assertThat(s.subtree(s.get(0))).containsExactly(s.get(0), s.get(1), s.get(4));
        assertThat(s.subtree(s.get(2))).containsExactly(s.get(2));
        assertThat(s.subtree(s.get(3))).containsExactlyElementsOf(s.tokens());
    }

    @Test
    void aSubtreeOfAnyTreeHoldsThoseWhoseWayUpLeadsThroughItsTop() {
        for (long seed = 0; seed < 100; seed++) {
            Sentence s = anySentence(new Random(seed));
            for (Token top : s.tokens()) {
                assertThat(s.subtree(top))
                        .as("seed %d, token %d", seed, top.index())
                        .containsExactlyElementsOf(s.tokens().stream()
                                .filter(t -> isBelow(s, t, top))
                                .toList());
            }
        }
    }

    private static boolean isBelow(Sentence s, Token token, Token top) {
        return token == top || token.head() >= 0 && isBelow(s, s.get(token.head()), top);
    }

    private static Sentence anySentence(Random random) {
        int[] heads = new int[1 + random.nextInt(12)];
        String[] relations = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = i == 0 ? -1 : random.nextInt(i);
            relations[i] = RELATIONS.get(random.nextInt(RELATIONS.size()));
        }
        return sentence(heads, relations);
    }

    private static Sentence sentence(int[] heads, String... relations) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            tokens.add(new Token(i, new Span(2 * i, 2 * i + 1), "w", "w", "NN", heads[i], relations[i]));
        }
        return new Sentence(0, 0, tokens);
    }
}
