package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    @Test
    void nestingEndsAtTheBound() {
        String within = "[".repeat(JsonLibrary.DEPTH) + "]".repeat(JsonLibrary.DEPTH);
        assertThat(Json.read(within).isArray()).isTrue();
        assertThatThrownBy(() -> Json.read("[" + within + "]")).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"x\"|x", "17|17", "false|false", "null|``", "[1]|``", "{\"a\": 1}|``"})
    void whatIsOneValueHasWords(String json, String words) {
        assertThat(Json.words(Json.read(json))).isEqualTo(words);
    }

    @Test
    void whatFollowsIsRefused() {
        assertThatThrownBy(() -> Json.read("{} x")).isInstanceOf(JacksonException.class);
    }
}
