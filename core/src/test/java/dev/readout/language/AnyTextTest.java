package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Document;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever characters arrive, the words stand in the text, in order, as written. */
class AnyTextTest {
    private static final String[] PIECES = {
        "the",
        "U.S.",
        "ministers’",
        " ",
        "\n",
        "\u00A0",
        "—",
        "–",
        "“",
        "”",
        "(",
        ")",
        ".",
        "...",
        "…",
        "?!",
        ",",
        "🔹",
        "👍🏽",
        "e\u0301",
        "\u200B",
        "𝔘nder",
        "한국",
        "#tag",
        "@who",
        "http://a.example/b?c=d",
        "3.5%",
        "$4m",
        "PresidentKim",
        "can't",
        "9:30",
        "'s",
        "-",
        "--",
        "\t",
        "\uFEFF",
        "\uD800",
        "\u0000",
        "A&B",
        "x@y.example",
        ":-)",
        "No."
    };

    @Test
    void wordsAreWhereTheySay() {
        Nlp4jLanguage language = Texts.withoutGrammar();
        for (long seed = 0; seed < 3000; seed++) {
            String value = value(new Random(seed));
            Document document = Texts.of(value);
            int last = 0;
            for (Sentence sentence : language.analyze(document).sentences()) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                    assertThat(token.form()).as("seed %d", seed).isNotBlank();
                    assertThat(document.text().cut(token.span()))
                            .as("seed %d", seed)
                            .isEqualTo(token.form());
                    last = token.span().end();
                }
            }
        }
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(3) > 0) {
                value.append(PIECES[random.nextInt(PIECES.length)]);
            } else {
                value.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x110000 : 0x300));
            }
        }
        return value.toString();
    }
}
