package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Minister Aal’s “visit”      | minister aals visit
            Minister Aal's "visit"      | minister aals visit
            Secretary\u2013General      | secretary general
            AAL - BOOR\u2014talks       | aal boor talks
            Königin Élise               | konigin elise
            o\ufb03ce co\u00adoperation | office cooperation
            \uff21\uff21\uff2c 2031     | aal 2031
            on 3.5.2031                 | on 3 5 2031
            \u0663 \u0627\u0644\u0652   | 3 \u0627\u0644
            Σοφίας ΣΟΦΊΑΣ               | σοφιασ σοφιασ
            Qur\u02bcan mu\u0640ch       | quran much
            """)
    void setDifferentlyTheyAreTheSame(String written, String words) {
        assertThat(Words.of(written)).hasToString(words);
    }

    @Test
    void koreanAndArabicWordsStandBetweenSpaces() {
        assertThat(Words.of("외교부 장관은 오늘 만났다.").count()).isEqualTo(4);
        assertThat(Words.of("التقى وزير الخارجية، نظيره").count()).isEqualTo(4);
    }

    @Test
    void whereNoSpaceParts_eachCharacterIsAWord() {
        assertThat(Words.of("外交部长会见")).hasToString("外 交 部 长 会 见");
        assertThat(Words.of("外相とMs Aalが会談")).hasToString("外 相 と ms aal か 会 談");
        assertThat(Words.of("ประชุม").count()).isGreaterThan(3);
    }

    @Test
    void onlyRunningTextCounts() {
        var text = Texts.text(
                List.of(
                        Block.Kind.TITLE,
                        Block.Kind.BYLINE,
                        Block.Kind.DATELINE,
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.END_MARK),
                List.of("Talks", "By the Spokesman", "AALBURG", "Grain", "They met.", "They ate.", "-0-"));

        assertThat(Words.running(text)).hasToString("they met they ate");
    }

    @Test
    void noWordCrossesAParagraph() {
        assertThat(Words.running(Texts.text("", "well", "known"))).hasToString("well known");
    }

    @Test
    void namesAndNumbersTell() {
        Words words = Words.of("The envoy met Boor. She spoke of 3 ships");

        assertThat(words.isTelling(0, 3)).isFalse();
        assertThat(words.isTelling(3, 4)).isTrue();
        assertThat(words.isTelling(4, 7)).as("a sentence starts").isFalse();
        assertThat(words.isTelling(7, 8)).isTrue();
        assertThat(words.isTelling(8, 9)).isFalse();
        assertThat(words.isTelling(0, 9)).isTrue();
    }

    @Test
    void whereThereAreNoCapitalsEveryWordMayTell() {
        assertThat(Words.of("외교부").isTelling(0, 1)).isTrue();
        assertThat(Words.of("会").isTelling(0, 1)).isTrue();
    }
}
