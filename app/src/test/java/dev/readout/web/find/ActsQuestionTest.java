package dev.readout.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Valdoria → condemn → Orzhan | ?by=Valdoria&act=condemn&to=Orzhan",
                "Valdoria -> Condemn -> anyone, 2024-05 | ?by=Valdoria&act=condemn&on=2024-05",
                "anyone → condemn → Orzhan, 2024..2025 | ?act=condemn&to=Orzhan&on=2024..2025",
                "* → * → Orzhan | ?to=Orzhan",
                "Valdoria → condemn | ?by=Valdoria&act=condemn",
                "대한민국 → condemn → 누구나, 2024 | ?by=%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD&act=condemn&on=2024",
                "anyone → anything | ''"
            })
    void aSentenceBecomesAnAddress(String words, String question) {
        assertThat(ActsQuestion.findInArrows(words)).contains(ActsQuestion.PATH + question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "launch", "a-b > c", "rocket -missile"})
    void otherWordsAreNoSentence(String words) {
        assertThat(ActsQuestion.findInArrows(words)).isEmpty();
    }

    @Test
    void veryLongWordsAreReadAtOnce() {
        assertThat(ActsQuestion.findInArrows("→".repeat(1000) + "a".repeat(10_000)))
                .isPresent();
    }
}
