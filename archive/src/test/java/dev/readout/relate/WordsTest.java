package dev.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.Words.Range;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seo's mid-May talks in the U.S. | Seo's|mid-May|talks|in|the|U.S|.",
                "10,000 men, 4.5 % | 10,000|men|,|4.5|%",
                "(a) “Now” – then | (|a|)|“|Now|”|–|then",
                "서울에서 만났다 中国 | 서울에서|만났다|中|国",
                "cafe\u0301 🕊 end- | cafe\u0301|🕊|end|-",
                "a\u200bb\u00a0c\u0000d | a|b|c|d"
            })
    void wordsAndMarksAreCut(String line) {
        String[] parts = line.split(" \\| ", 2);
        assertThat(cut(parts[0])).containsExactly(parts[1].split("\\|"));
    }

    private static List<String> cut(String told) {
        Text text = Versions.text(told);
        Words words = new Words(text, new HashMap<>());
        return IntStream.range(0, words.size())
                .mapToObj(word -> text.cut(words.span(word, word + 1)))
                .toList();
    }

    @Test
    void somethingNewBeginsWithABlockOrASentence() {
        Words words = new Words(Versions.text("He said \"no.\" They left.\nThen all"), new HashMap<>());
        assertThat(IntStream.rangeClosed(0, words.size()).map(words::opening))
                .containsExactly(2, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 2);
    }

    @Test
    void aSpanTouchesTheWordsThatItCuts() {
        Words words = new Words(Versions.text("one two three"), new HashMap<>());
        assertThat(words.touched(new Span(5, 9))).isEqualTo(new Range(1, 3));
        assertThat(words.touched(new Span(3, 4))).isEqualTo(new Range(1, 1));
        assertThat(words.span(1, 1)).isEqualTo(new Span(3, 3));
        assertThat(words.span(3, 3)).isEqualTo(new Span(13, 13));
    }
}
