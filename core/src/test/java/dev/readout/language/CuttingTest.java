package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and sentences, before any grammar. */
class CuttingTest {
    private final Nlp4jLanguage language = Texts.withoutGrammar();

    @Test
    void writesWordsAsTheTextDoes() {
        assertThat(forms("The minister’s “candid” talks—the first—ended."))
                .containsExactly(
                        "The", "minister", "’s", "“", "candid", "”", "talks", "—", "the", "first", "—", "ended", ".");
    }

    @Test
    void leavesOutTheParagraphsNumber() {
        var text = language.analyze(Texts.of("2. Both sides agreed.", Optional.of("2.")));
        assertThat(text.sentences()).hasSize(1);
        assertThat(text.sentences().getFirst().get(0).form()).isEqualTo("Both");
        assertThat(text.sentences().getFirst().get(0).span().start()).isEqualTo(3);
    }

    @Test
    void readsPastEmojiBulletsAndHashtags() {
        assertThat(forms("🔹 • #Ruritania: the envoy\u00A0left\nearly 🇺🇳"))
                .containsExactly("Ruritania", ":", "the", "envoy", "left", "early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks with U.S. Secretary Smith ended.",
                "They praised the U.S.' commitment to peace.",
                "He met Dr. Who, Gen. Lee and St. John at 9 a.m. on Monday.",
                "They spoke in Washington, D.C. with No. 2 official John Q. Public Jr. of Ruritania.",
                "\"We will come!\" he said.",
                "The visit (the third in No. 10 St. James St.) went well."
            })
    void keepsASentenceTogether(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left for the U.S.|The two sides will meet again.",
                "She said, “We agree.”|They signed.",
                "It ended at 9 p.m.|Both ministers left.",
                "Was it signed?|Yes!",
                "The treaty stands (it always did.)|It holds.",
                "Strelsau, May 4 (RNA) --|The king left on May 1.|He returned to the RNA.|All is well.",
                "The ministry issued the following statement:|Nothing is agreed.",
                "QUESTION:|Thank you.",
                "Minister Lovel:|We agree."
            })
    void partsTwoSentences(String pair) {
        assertThat(sentences(pair.replace('|', ' '))).containsExactly(pair.split("\\|"));
    }

    @Test
    void keepsTheStopOfAnAbbreviation() {
        assertThat(forms("the U.S.’ role")).containsExactly("the", "U.S.", "’", "role");
    }

    @Test
    void partsTheStopFromANumber() {
        assertThat(forms("It began on May 1. It goes on.")).contains("1", ".");
    }

    @Test
    void cutsAnEndlessSentence() {
        var text = language.analyze(Texts.of("and on ".repeat(2000)));
        assertThat(text.sentences()).allMatch(s -> s.size() <= SentenceCutter.LONGEST);
    }

    private List<String> forms(String value) {
        return language.analyze(Texts.of(value)).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
    }

    private List<String> sentences(String value) {
        var text = language.analyze(Texts.of(value));
        return text.sentences().stream()
                .map(s -> text.document().text().cut(s.span()))
                .collect(Collectors.toList());
    }
}
