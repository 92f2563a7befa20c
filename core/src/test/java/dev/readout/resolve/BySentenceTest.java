package dev.readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BySentenceTest {
    private record Word(int sentence, String form) {}

    @Test
    void keepsTheOrderOfEachSentencesShare() {
        Word late = new Word(4, "b");
        Word early = new Word(1, "c");
        Word latest = new Word(4, "a");
        BySentence<Word> words = new BySentence<>(List.of(late, early, latest), Word::sentence);

        assertThat(words.in(4)).containsExactly(late, latest);
        assertThat(words.in(1)).containsExactly(early);
        assertThat(words.in(2)).isEmpty();
    }
}
