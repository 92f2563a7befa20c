package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTest {
    private final Nlp4jLanguage language = Texts.withoutGrammar(
            "president",
            "rudolf",
            "elph",
            "flavia",
            "praised",
            "from",
            "he",
            "iphone",
            "mcdonald",
            "youtube",
            "donald");

    @ParameterizedTest
    @CsvSource({
        "PresidentRudolf spoke,President Rudolf spoke",
        "They praisedRudolf,They praised Rudolf",
        "Thanks fromFlavia,Thanks from Flavia",
        "HERudolf spoke,HE Rudolf spoke",
        "PresidentRudolf Elphand Flavia,President Rudolf Elph and Flavia",
        "led byFlavia,led by Flavia"
    })
    void partsGluedWords(String text, String parted) {
        assertThat(words(text)).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The iPhone of McDonald is on YouTube",
                "DeFi and UNESCO met PhD students",
                "Rudolf Elphand Flavia",
                "MacDonald",
                "write to praisedRudolf@example.org"
            })
    void leavesOthersWhole(String text) {
        assertThat(words(text)).isEqualTo(text);
    }

    private String words(String text) {
        return language.analyze(Texts.of(text)).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
