package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {
    private static final WordAnalyzer WORDS = new WordAnalyzer(false, false);
    private static final WordAnalyzer STEMS = new WordAnalyzer(true, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Café São Tomé | cafe sao tome",
                "Cafe\u0301 | cafe",
                "Łódź, Straße, Ærø | lodz strasse aero",
                "İstanbul ISTANBUL ıstanbul | istanbul istanbul istanbul",
                "Ёлка Ἀθῆναι ΑΘΗΝΑΣ αθηνας | елка αθηναι αθηνασ αθηνασ",
                "ﬁnal ＴＯＫＹＯ | final tokyo",
                "مُحَمَّد محمــد | محمد محمد",
                "Bland's Bland’s states' | bland bland states",
                "U.S. U.N. COVID-19 | u.s u.n covid 19",
                "हिन्दी ไทย | हिन्दी ไทย",
                "ｶﾞﾝﾀﾞﾑ | ガン ンダ ダム",
                "が | が",
                "미사일을 | 미사 사일 일을",
                "中国外交 | 中国 国外 外交",
                "核 | 核",
                "ABC中国 | abc 中国",
                "𠮷野家 | 𠮷野 野家"
            })
    void wordsAreFolded(String text, String words) {
        assertThat(String.join(" ", WORDS.cut(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "met, meets", "condemned, condemns", "launching, launches", "talks, talk", "countries, country", "said, saying",
        "withdrew, withdrawn", "agreed, agrees", "crises, crisis", "Minister's, ministers", "women, woman",
                "sought, seek"
    })
    void formsOfOneWordAreOne(String one, String other) {
        assertThat(STEMS.cut(one)).isEqualTo(STEMS.cut(other));
    }

    @ParameterizedTest
    @CsvSource({
        "news, new",
        "international, intern",
        "policy, police",
        "Hamas, Hama",
        "general, generation",
        "university, universe"
    })
    void otherWordsStayOthers(String one, String other) {
        assertThat(STEMS.cut(one)).isNotEqualTo(STEMS.cut(other));
    }

    @ParameterizedTest
    @CsvSource({"미사일은, 미사일", "정부에서, 정부", "미국으로부터, 미국", "회의, 회의", "Bland은, Bland은", "한, 한"})
    void endingsOfKoreanNounsAreCut(String word, String noun) {
        assertThat(KoreanEndings.cut(word)).isEqualTo(noun);
    }

    @Test
    void whateverIsReadIsCutTheSameWayTwice() {
        for (long seed = 0; seed < 300; seed++) {
            String text = AnyText.of(new Random(seed), 60);
            assertThat(WORDS.cut(text)).as("seed %d", seed).isEqualTo(WORDS.cut(text));
            assertThat(WORDS.fold(text)).as("seed %d", seed).isEqualTo(WORDS.fold(WORDS.fold(text)));
        }
    }
}
